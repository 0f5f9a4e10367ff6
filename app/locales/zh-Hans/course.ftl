### 表决的经过：谁没有表决权，以及成员很少或很多的表决

## 暂停的表决权

course-suspended = 表决权暂停
course-suspended-you = 您是有表决权的成员，但按小组规则您的表决权已暂停：表决开始时如此，到表决结束为止不变。
course-suspended-meetings = 连续缺席 { $missed } 次会议。
course-suspended-votes = 连续 { $missed } 次未参加表决。
course-suspended-attended = 最近 { $of } 次会议缺席 { $missed } 次。
course-suspended-year = 上一自然年的 { $of } 次表决中有 { $missed } 次未参加。
course-suspended-idle = 最近一次参与：{ $day }。
course-suspended-never = 从未参与。
course-suspended-standing = 小组与其章程的对照
course-suspended-foreseen = 对此动议没有表决权的成员
course-suspended-foreseen-note = 就已记录的出席情况而言，按小组规则，这些成员的表决权今天处于暂停状态。若就此开始表决，到结束为止不再改变：会议出席记录若有误，请先更正。
course-refused-suspended = 按小组关于缺席成员的规则，您的表决权已暂停。表决开始时如此，到表决结束为止不变。
course-conflict-all-suspended = 按小组规则，今天所有表决权都已暂停，无人可以投票。请检查会议的出席记录。

## 人少与人多

course-few-none = 这里无人有表决权，因此无法作出决定。
course-few-one = 这里只有一名成员有表决权，决定全在这一票。
course-few-two = 这里有两名成员有表决权。凡需超过半数之处，任何一人都不能单独决定。
course-awaited-many = 还有 { $count } 名成员未投票，见唱名表。
course-not-heard-many = 有 { $count } 名成员未投票，见唱名表。
course-seats-page = 第 { $page } 页，共 { $pages } 页，{ $seats } 名成员
course-seats-before = 上一页
course-roll-page = 此表单只登记本页成员的出席情况，其他成员保持不变。
course-term-over = 表决开始后您的任期已结束。选民名单在开始时已封存，因此您仍有这一票。
course-recuse-takes-back = 您先前的投票将不再计入；表决结束后仍可查看。

## 要求开会

course-halt = 要求开会
course-halt-count = 已有 { $asking } 名成员要求开会；达到 { $needed } 名时，表决终止，不产生效力。
course-halt-ask = 要求开会
course-halt-unask = 不再要求开会
course-refused-halt = 只有对此动议有表决权的成员才能要求开会。
course-conflict-no-halt = 按此表决的规则，要求开会并不终止表决。

## 延长与提前结束

course-extend = 延长表决
course-extend-note = 按规则，此表决可延长一次，延长 { $period }。
course-extend-until = 届时结束于
course-fact-extended = 已延长，原定于
course-refused-extend = 表决由主席延长。
course-conflict-extended = 此表决已延长过。
course-conflict-no-extension = 此表决的规则没有延长的规定。
course-closed-by-halt = 因成员要求开会
course-closed-by-settling = 提前结束：动议已通过，尚缺的票无法改变结果
course-error-movers = 按小组规则，您不能提出此动议。

## 他人的意见

course-standing-refused = 已通过，未获批准
course-awaits-approval = 尚未生效：{ $by } 还没有表示是否批准。
course-awaits-veto = { $by } 还没有表示是否反对。
course-awaits-tie = { $by } 尚未决定。
course-ruled-approved = { $by } 已批准（{ $day }）。
course-ruled-not-approved = { $by } 未批准（{ $day }），决定不生效。
course-ruled-no-objection = { $by } 未提出反对（{ $day }）。
course-ruled-objected = { $by } 提出反对（{ $day }），决定不生效。
course-ruled-for = 票数相等，{ $by } 决定支持动议（{ $day }）。
course-ruled-against = 票数相等，{ $by } 决定反对动议（{ $day }）。
course-ruling-entered-by = 记录者：
course-ruling-approval = { $by } 的意见
course-ruling-tie = 票数相等时的决定：{ $by }
course-ruling-note = 将写入公开记录，此后不可更改。
course-field-answer = 意见是什么？
course-answer-approved = 批准
course-answer-not-approved = 不批准
course-answer-no-objection = 不反对
course-answer-objected = 反对
course-answer-for = 支持动议
course-answer-against = 反对动议
course-field-day = 哪一天？
course-field-ruling-reason-hint = 所有人都能看到。若被拒绝，则必须填写。
course-ruling-save = 记录在案
course-error-answer = 请选择意见。
course-error-ruling-day-range = 日期须在表决结束之后，且不晚于今天。
course-error-ruling-reason = 请说明被拒绝的理由（以其所述为限）。
course-refused-ruling = 他人对动议的意见由主席或秘书记录。
course-conflict-ruled = 此动议不再等待任何人的意见。未作更改。
course-conflict-not-counted = 此动议尚未计票。未作更改。

## 提交上级

course-refer = 提交给：{ $to }
course-refer-note = 表决未能解决此事。按章程，任何有表决权的成员都可将此事提交上级；只提交一次，并写入公开记录。
course-field-referral-hint = 需要解决什么？所有人都能看到。
course-refer-save = 提交
course-referred = 已提交给 { $to }，提交者：
course-error-referral-reason = 请说明需要解决什么。
course-refused-refer = 只有小组有表决权的成员才能将此事提交上级。
course-conflict-resolved = 此表决已解决此事，或其规则没有指明可提交的对象。
course-conflict-referred = 此事已提交过。

## 经过

course-history-extended = 表决已延长
course-history-halt-asked = 一名成员要求开会
course-history-halt-unasked = 一名成员不再要求开会
course-history-ruled = 记录了他人的意见
course-history-referred = 一名有表决权的成员将此事提交上级
