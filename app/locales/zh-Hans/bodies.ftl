### Groups: mission, charter, roster

bodies-groups-title = 工作组
bodies-groups-lead = 本社区的委员会和工作组：职责、成员与所依据的章程。
bodies-groups-empty = 尚未建立任何工作组。
bodies-groups-empty-hint = 管理员建立第一个工作组后，这里会显示其使命、章程和成员。
bodies-group-description = { $group }：使命、章程、任意日期的成员、会议与决定。
bodies-members-count = { $members } 名成员，其中 { $voting } 名有表决权

## Kinds, roles, voting status

bodies-kind-committee = 委员会
bodies-kind-working-group = 工作组
bodies-kind-special-interest-group = 兴趣小组
bodies-kind-all-hands = 全体会议
bodies-role-chair = 主席
bodies-role-vice-chair = 副主席
bodies-role-secretary = 秘书
bodies-role-lead = 负责人
bodies-role-technical-lead = 技术负责人
bodies-role-staff-liaison = 工作人员联络人
bodies-role-member = 成员
bodies-status-voting = 有表决权
bodies-status-alternate = 候补表决
bodies-status-observer = 观察员
bodies-status-emeritus = 荣誉成员
bodies-status-none = 无表决权
bodies-closed-account = 前成员

## The page of a group

bodies-link-meetings = 会议
bodies-link-motions = 决定
bodies-link-calendar = 日历订阅
bodies-members = 成员
bodies-as-of = 截至该日结束时的成员
bodies-show = 显示
bodies-today = 今天
bodies-as-of-notice = 您看到的是 { $day } 的成员
bodies-as-of-hint = 按该组所在时区当日结束时的状态，以今天所知为准。
bodies-roster-caption = { $day } 的成员
bodies-roster-empty = 当日无人任职。
bodies-column-person = 人员
bodies-column-role = 职务
bodies-column-status = 表决资格
bodies-column-affiliation = 所属机构
bodies-column-from = 起
bodies-column-to = 止（首个卸任日）
bodies-column-change = 更改
bodies-column-group = 工作组
bodies-column-was = 原记录
bodies-column-is = 现记录
bodies-column-reason = 原因
bodies-column-corrected = 更正
bodies-open-end = 未定
bodies-since = 自
bodies-add-member = 添加成员
bodies-end = 结束任期
bodies-correct = 更正
bodies-coming = 即将就任
bodies-coming-caption = 当日尚未开始的任期
bodies-former = 历任成员
bodies-former-caption = 当日已结束的任期
bodies-corrections = 更正记录
bodies-corrections-caption = 更正前的名册内容
bodies-struck-out = 已删除
bodies-memberships = 工作组
bodies-memberships-caption = 在各组的任期
bodies-mission = 使命
bodies-mission-empty = 尚未撰写使命。
bodies-zone = 时区
bodies-reports-to = 隶属于
bodies-has-under-it = 下属工作组
bodies-charter = 章程
bodies-charter-none = 当日没有生效的章程。
bodies-charter-version = 第 { $number } 版
bodies-charter-versions = 章程的所有版本
bodies-charter-adopted = 通过于
bodies-charter-in-force = 现行有效
bodies-charter-not-in-force = 此版本并非现行有效。
bodies-charter-read = 阅读章程
bodies-charter-title = 章程：{ $group }

## Forms

bodies-create = 建立工作组
bodies-create-button = 建立
bodies-edit = 编辑名称与使命
bodies-save = 保存
bodies-cancel = 取消
bodies-choose = 请选择
bodies-charter-adopt = 登记章程新版本
bodies-charter-adopt-button = 登记此版本
bodies-markdown-hint = Markdown：# 标题、列表、**粗体**、[链接](https://example.org)。
bodies-field-name = 名称
bodies-field-slug = 地址
bodies-field-slug-hint = 地址的最后一部分，例如 /groups/tsc 中的“tsc”。之后无法更改。
bodies-field-code = 代码
bodies-field-code-hint = 决定以此编号，例如 TSC-2026-007。之后无法更改。
bodies-field-kind = 属于哪一类？
bodies-field-parent = 隶属于
bodies-field-parent-none = 不隶属于任何组
bodies-field-zone = 时区
bodies-field-zone-hint = IANA 名称，例如 America/New_York 或 Asia/Shanghai。
bodies-field-adopted-on = 生效日期
bodies-field-charter = 章程全文
bodies-field-from = 任期首日
bodies-field-to = 首个卸任日
bodies-field-to-optional = 首个卸任日（可选）
bodies-field-to-hint = 任期至 6 月 30 日的，卸任日为 7 月 1 日。
bodies-field-status-hint = 表决权仅由此决定，与职务无关。
bodies-field-affiliation = 所属机构（可选）
bodies-field-affiliation-hint = 任期内所代表的公司或其他机构。
bodies-field-leaving-reason = 原因（可选）
bodies-field-reason = 记录为何有误？
bodies-field-reason-hint = 将会公开。
bodies-find-person = 查找人员（姓名的一部分）
bodies-find-button = 查找
bodies-find-nobody = 没有姓名包含“{ $name }”的人。
bodies-add-member-button = 添加此成员
bodies-end-title = 结束任期
bodies-end-button = 结束任期
bodies-correct-title = 更正成员记录
bodies-correct-notice = 更正仅用于自始即有误的记录。
bodies-correct-hint = 原记录连同您的姓名、时间和原因一并保留。进行中和已结束的表决不受影响。如属之后发生的变化，请结束任期并另行添加。
bodies-correct-button = 更正
bodies-strike-legend = 或删除
bodies-strike = 该成员资格从未存在

## What is wrong

bodies-error-required = 请填写此项。
bodies-error-too-long = 最多 { $limit } 个字符。
bodies-error-character = 文本含有无法保存的字符（U+0000）。
bodies-error-choose = 请选择一项。
bodies-error-day = 请按“年-月-日”输入日期，例如 2026-07-01。
bodies-error-empty-term = 卸任日必须晚于任期首日。
bodies-error-overlap = 此人在其中某些日期已担任该职务。
bodies-error-person = 请选择在本站有账户的人。
bodies-error-slug = 请使用 2 至 40 个小写字母、数字和连字符，以字母开头。
bodies-error-slug-taken = 该地址已被其他工作组使用。
bodies-error-code = 请使用 2 至 12 个大写字母和数字，以字母开头。
bodies-error-code-taken = 该代码已被其他工作组使用。
bodies-error-zone = 请输入 IANA 时区，例如 Asia/Shanghai。
bodies-conflict-edit = 您编辑期间有人修改了该组。您的文本保留在下方，请与现有内容核对后再次保存。
bodies-conflict-charter = 您编辑期间有人登记了其他版本。您的文本保留在下方，请核对各版本后再次提交。
bodies-refused-administrator = 只有本社区的管理员可以执行此操作。
bodies-refused-books = 只有该组主席、秘书或管理员可以执行此操作。
