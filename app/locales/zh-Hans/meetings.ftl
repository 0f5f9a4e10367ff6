### Meetings: list, minutes, attendance, forms

meetings-title = 会议
meetings-lead = 各组的会议时间（按其所在时区）以及会议内容：纪要、出席与决定。
meetings-subscribe = 订阅日历
meetings-upcoming = 即将召开
meetings-upcoming-empty = 未来几周没有已公布的会议。
meetings-past = 以往会议
meetings-past-empty = 此期间没有会议。
meetings-older = 更早的会议
meetings-moved = 已改期
meetings-column-group = 工作组
meetings-column-series = 系列
meetings-column-pattern = 周期
meetings-column-next = 接下来
meetings-column-attendance = 出席
meetings-series = 定期会议
meetings-series-caption = 会议系列
meetings-pattern = 每 { $weeks } 周，{ $weekday } { $time }（{ $zone }），{ $minutes } 分钟

## Where a meeting stands

meetings-standing-upcoming = 即将召开
meetings-standing-running = 进行中
meetings-standing-cancelled = 已取消
meetings-standing-due = 纪要待发布
meetings-standing-overdue = 纪要逾期
meetings-standing-published = 纪要已发布
meetings-attendance-present = 出席
meetings-attendance-partly = 部分时间出席
meetings-attendance-regrets = 请假
meetings-attendance-absent = 缺席
meetings-attendance-guest = 来宾
meetings-attendance-none = 未记录

## The page of a meeting

meetings-meeting-description = { $group } 会议：纪要、出席与决定。
meetings-when = 时间
meetings-length = 时长
meetings-minutes-count = { $count } 分钟
meetings-place = 地点
meetings-quorum = 法定人数
meetings-quorum-met = { $voting } 名有表决权成员中 { $present } 名出席，需 { $needed } 名。已达法定人数。
meetings-quorum-missed = { $voting } 名有表决权成员中 { $present } 名出席，需 { $needed } 名。未达法定人数，不能作出决定。
meetings-cancelled-notice = 此会议已取消。
meetings-moved-notice = 此会议已改期，原定于 { $day }。
meetings-minutes = 纪要
meetings-minutes-later = 会后将在此发布纪要。
meetings-minutes-never = 未召开的会议没有纪要。
meetings-minutes-due = 纪要尚未发布，应在会后两周内发布。
meetings-minutes-overdue = 纪要已逾期：会后已超过两周。
meetings-being-written = 草稿正在撰写中。
meetings-draft-exists = 已保存修订草稿。
meetings-versions = 版本
meetings-version = 第 { $number } 版
meetings-version-outdated = 此版本后来已修订。
meetings-version-latest = 阅读最新版本
meetings-motions = 所议动议
meetings-attendance = 出席
meetings-attendance-caption = 职务、表决资格与所属机构以会议当日为准
meetings-neighbours = 前后会议
meetings-previous = ← { $day }
meetings-next = { $day } →

## Forms

meetings-announce-title = 发布会议
meetings-announce = 单次会议
meetings-announce-one = 发布单次会议
meetings-announce-button = 发布
meetings-series-new = 会议系列
meetings-series-new-title = 发布会议系列
meetings-series-change = 自某日起更改
meetings-series-change-title = 更改会议系列
meetings-series-change-hint = 原系列在新系列首次会议的前一天结束，以往会议保持不变。
meetings-series-change-button = 更改系列
meetings-series-end = 结束
meetings-series-end-title = 结束会议系列
meetings-series-end-button = 结束系列
meetings-field-title = 标题
meetings-field-date = 日期
meetings-field-starts-on = 首次会议日期
meetings-field-time = 开始时间（所选时区的当地时间）
meetings-field-length = 时长（分钟）
meetings-field-every-weeks = 每隔几周？
meetings-field-until = 最后可能开会的日期
meetings-field-until-optional = 最后可能开会的日期（可选）
meetings-field-place = 链接或会议室（可选）
meetings-field-notice = 原因（可选，将公开）
meetings-move = 改期
meetings-move-title = 会议改期
meetings-move-hint = 时间以 { $zone } 为准。会议页面地址不变。
meetings-move-button = 改期
meetings-cancel = 取消会议
meetings-cancel-title = 取消会议
meetings-cancel-hint = 会议页面将保留并注明已取消。
meetings-cancel-button = 取消会议
meetings-note-attendance = 记录出席
meetings-find-guest = 其他人？姓名的一部分
meetings-find-guest-hint = 请先保存：查找不会保留上方的选择。
meetings-link-motions = 关联动议
meetings-link-legend = 会议讨论了哪些动议？
meetings-link-empty = 该组没有可关联的已编号动议。
meetings-write = 撰写纪要
meetings-write-title = 撰写纪要
meetings-amend = 修订纪要
meetings-amend-title = 修订纪要
meetings-field-minutes = 纪要正文
meetings-field-note = 修订了什么，为何？
meetings-save-button = 保存草稿
meetings-publish-button = 发布
meetings-publish-hint = 纪要一经发布即永久公开并载入记录；修订将另立版本。
meetings-saved = 草稿已保存。
meetings-saved-hint = 只有主席、秘书和管理员可以阅读。
meetings-saved-text = 当前已保存的内容

## What is wrong

meetings-error-time = 请输入时间，例如 10:00 或 18:30。
meetings-error-number = 请输入 { $least } 到 { $most } 的整数。
meetings-error-until = 最后日期不得早于首次会议。
meetings-error-day-taken = 该组在其中某日已有会议；每个日期只对应一次会议。
meetings-error-past = 请选择今天或之后、且早于该系列结束日的日期。
meetings-error-note = 请说明修订内容及原因。
meetings-error-attendance = 其中一项记录对应的人没有本站账户，请重新选择。
meetings-conflict-series = 该系列在此日期之后有已改期或已有记录的会议。请选择更晚的日期，或先取消该会议。
meetings-conflict-begun = 会议已开始，不能再改期或取消。
meetings-conflict-not-begun = 会议尚未开始。
meetings-conflict-cancelled = 会议已取消。
meetings-conflict-minutes = 您撰写期间有人保存或发布了纪要。您的文本仍在输入框中，已保存的内容显示在下方。请合并后再次保存。
