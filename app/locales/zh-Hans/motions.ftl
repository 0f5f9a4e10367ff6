### 动议与决议登记

motions-title = 决议
motions-lead = 所有表决中的动议和已作出的决议，连同投票、规则与算式。
motions-move = 提出动议
motions-json = 决议（JSON）

## Filters

motions-filter-label = 筛选决议
motions-filter-text = 标题或正文中的词语
motions-filter-body = 小组
motions-filter-year = 年份
motions-filter-standing = 结果
motions-filter-all = 全部
motions-filter-apply = 显示
motions-filter-clear = 清除筛选
motions-empty-title = 尚无任何动议付诸表决。
motions-empty = 动议一经开始表决便会列在这里。
motions-none-found-title = 没有符合这些条件的决议。
motions-none-found = 请减少词语，或换一个年份或小组。
motions-closes = 截止
motions-closed = 结束
motions-opened = 开始
motions-no-deadline = 由主席结束表决

## What a motion is and has come to

motions-standing-open = 表决中
motions-standing-passed = 通过
motions-standing-subject-to-approval = 通过，待批准
motions-standing-failed = 未通过
motions-standing-no-quorum = 未达法定人数
motions-state-draft = 草案
motions-state-withdrawn = 已撤回
motions-mode-meeting = 会议表决
motions-mode-electronic = 电子表决
motions-matter-ordinary = 一般决议
motions-matter-licence-exception = 许可证例外
motions-matter-charter-amendment = 修改章程
motions-matter-committer-in = 新增提交者
motions-matter-committer-out = 免除提交者
motions-former-member = 前成员

## The outcome

motions-outcome-open = 表决正在进行。
motions-outcome-passed = 动议通过：{ $yes } 票赞成，需要 { $needed } 票。
motions-outcome-subject = 动议通过：{ $yes } 票赞成，需要 { $needed } 票。经 { $by } 批准后生效。
motions-outcome-veto = 动议通过：{ $yes } 票赞成，需要 { $needed } 票。除非 { $by } 反对，决定即生效。
motions-outcome-failed = 动议未通过：{ $yes } 票赞成，需要 { $needed } 票。
motions-outcome-tie = 动议因票数相等未通过：{ $yes } 票赞成，{ $no } 票反对。
motions-outcome-no-quorum = 未作决定：{ $base } { $of ->
    [classes] 类成员
    [seats] 个席位
   *[eligible] 名有表决权成员
}中有 { $counted } { $of ->
    [classes] 类
    [seats] 个
   *[eligible] 名
}计入法定人数，需要 { $needed } { $of ->
    [classes] 类
    [seats] 个
   *[eligible] 名
}。
motions-outcome-withdrawn = 动议在表决结束前已撤回，未作任何决定。
motions-now-passed = 按目前票数，动议将通过：{ $yes } 票赞成，需要 { $needed } 票。
motions-now-failed = 按目前票数，动议不会通过：{ $yes } 票赞成，需要 { $needed } 票。
motions-now-no-quorum = 目前未达法定人数：{ $base } 名中有 { $counted } 名，需要 { $needed } 名。
motions-tally = 赞成 { $yes } · 反对 { $no } · 弃权 { $abstain } · 回避 { $recused } · 未投票 { $silent }

## The arithmetic

motions-arithmetic = 如何计票
motions-arithmetic-open = 这是目前已投票的计算结果，以结束时的计票为准。
motions-share-more-half = 超过半数
motions-share-least-half = 至少半数
motions-share-more-two-thirds = 超过三分之二
motions-share-least-two-thirds = 至少三分之二
motions-share-more = 超过 { $ratio }
motions-share-least = 至少 { $ratio }
motions-step-recusals = { $recused } 人回避：不算出席，但仍计入全体有表决权成员。
motions-step-recusals-out = { $recused } 人回避：既不算出席，也不计入全体有表决权成员。
motions-step-quorum = { $base } { $of ->
    [classes] 类成员
    [seats] 个席位
   *[eligible] 名有表决权成员
}中 { $counted } { $of ->
    [classes] 类
    [seats] 个
   *[eligible] 名
}{ $counts ->
    [present] 出席
    [voted] 投了赞成或反对票
   *[voted-or-abstained] 投票或弃权
}；至少需要 { $needed } 名（{ $share }）：{ $met ->
    [yes] 达到法定人数
   *[no] 未达法定人数
}。
motions-step-no-quorum = 此项表决不要求法定人数。
motions-step-majority = { $base } { $of ->
    [present] 名出席者
    [cast] 张已投票
    [cast-without-abstentions] 张赞成或反对票
    [eligible-without-subject] 名其他有表决权成员
    [seats] 个席位
   *[eligible] 名有表决权成员
}中 { $yes } 票赞成；至少需要 { $needed } 票（{ $share }）：{ $reached ->
    [yes] 达到多数
   *[no] 未达多数
}。
motions-step-left-out = 其中不计 { $count } 票弃权。
motions-step-approval = 经 { $by } 批准后生效。
motions-step-tie = 赞成与反对各 { $each } 票：任何有表决权成员都可将此事提交 { $to }。
motions-step-unresolved = 双方均未超过此处计入的 { $base } 人的半数（{ $yes } 票赞成，{ $no } 票反对）：此事未决，任何有表决权成员都可将其提交 { $to }。
motions-clause = 章程，{ $place }

## Voting

motions-section-vote = 您的投票
motions-vote-legend = 您如何投票？
motions-vote-hint = 所有人都能看到每个人的投票。结束前可以更改。
motions-vote-yours = 您已投票：{ $choice }
motions-choice-yes = 赞成
motions-choice-no = 反对
motions-choice-abstain = 弃权
motions-choice-recuse = 回避
motions-choice-recuse-hint = 用于利益冲突。回避者不算出席。
motions-voted-yes = 赞成
motions-voted-no = 反对
motions-voted-abstain = 弃权
motions-voted-recuse = 回避
motions-voted-nothing = 未投票
motions-vote-changed = 由“{ $from }”改为“{ $to }”：{ $when }
motions-vote-cast = 投票
motions-vote-change = 更改投票

## The page of a motion

motions-section-motion = 动议
motions-section-votes = 各人的投票
motions-awaited = 尚未投票
motions-awaited-nobody = 所有人都已投票。
motions-not-voted = 未投票者
motions-column-member = 成员
motions-column-affiliation = 所属单位
motions-column-vote = 投票
motions-column-present = 到会
motions-column-time = 时间
motions-present = 出席
motions-absent = 未出席
motions-section-rules = 本次表决的规则
motions-rules-sealed = 表决开始时已封存。此后章程或名册的改动不影响它们。
motions-rules-draft = 以今日为准。表决开始时封存。
motions-fact-set = 规则集
motions-fact-quorum = 法定人数
motions-fact-majority = 多数
motions-fact-abstention = 弃权
motions-fact-recusal = 回避
motions-fact-approval = 批准
motions-fact-tie = 无法决定时
motions-rule-quorum = { $of ->
    [classes] 各类成员
    [seats] 全部席位
   *[eligible] 全体有表决权成员
}的{ $share }，{ $counts ->
    [present] 须出席
    [voted] 须投赞成或反对票
   *[voted-or-abstained] 须投票或弃权
}
motions-rule-no-quorum = 电子表决不要求法定人数。
motions-rule-majority = { $of ->
    [present] 出席者
    [cast] 已投票数
    [cast-without-abstentions] 赞成与反对票数
    [eligible-without-subject] 其他有表决权成员
    [seats] 全部席位
   *[eligible] 全体有表决权成员
}的{ $share }
motions-rule-approval = 生效前须经 { $by } 批准
motions-rule-tie = 任何有表决权成员都可将此事提交 { $to }。
motions-abstention-a = 弃权者算出席，并计入衡量赞成票的每个基数：弃权的作用等同于反对。
motions-abstention-b = 弃权者计入法定人数。在会议上，赞成票以其余的人为基数。
motions-abstention-c = 弃权者不计入达到法定人数的人，在会议上也不计入多数的基数。
motions-abstention-d = 弃权者只计入法定人数，不计入其他。
motions-abstention-e = 弃权者在本次表决中退出选举人名单。
motions-recusal = 回避者不算出席，但仍计入全体有表决权成员。
motions-recusal-other = 回避者按章程的规定处理。
motions-recusal-ours = 章程对此没有规定；这是 Folkmoot 的解读。
motions-section-history = 经过
motions-history-opened = 表决开始：编号确定，选举人名单与规则封存
motions-history-closed = 表决结束并计票
motions-history-withdrawn = 动议已撤回；表决未作决定即告结束
motions-history-other = 载入公开记录
motions-history-entry = 公开记录第 { $seq } 条
motions-facts = 动议概况
motions-fact-body = 小组
motions-fact-mover = 动议人
motions-fact-subject = 所涉及的人
motions-fact-mode = 方式
motions-fact-matter = 事项
motions-fact-meeting = 会议
motions-fact-opened = 开始
motions-fact-closes = 截止
motions-fact-closed = 结束
motions-fact-withdrawn = 撤回
motions-closed-by-person = 结束者：
motions-closed-by-deadline = 到期自动结束
motions-fact-json = 数据

## For chair and secretary

motions-section-roll = 点名
motions-roll-legend = 谁在会议上？
motions-roll-hint = 投票者无需勾选即算出席，回避者不算。结束前可以更正：届时按此判断法定人数。
motions-roll-save = 保存点名
motions-section-close = 结束表决
motions-close-note = 结束后表决即告终并计票，此后任何人都不能再投票。
motions-close = 立即结束表决

## Drafts

motions-drafts = 草案
motions-drafts-note = 表决开始前，只有小组的有表决权成员、主席和秘书可以看到。
motions-section-open = 开始表决
motions-open-note = 开始表决时，动议获得编号，今日的有表决权成员被封存为选举人，今日的规则被封存为本次规则。此后均不能更改。
motions-open = 开始表决
motions-edit = 修改草案
motions-withdraw = 撤回草案
motions-withdraw-note = 撤回的草案不能恢复。
motions-withdraw-open = 撤回动议
motions-withdraw-open-note = 表决将不作决定而结束。动议保留编号和本页面，撤回将载入公开记录。
motions-withdrawn-note = 此草案在表决开始前已撤回。

## The form

motions-new-title = 提出动议
motions-edit-title = 修改草案
motions-form-lead = 在您或主席开始表决之前，它一直是草案。
motions-choose-body = 在哪个小组？
motions-choose-body-lead = 您可以在今天拥有表决权的小组提出动议。
motions-field-title = 一行写明问题
motions-field-title-hint = 写明要决定什么，让标题本身就能说清：“采用图片说明指南 1.0”。
motions-field-text = 动议正文
motions-field-text-hint = 付诸表决的文字。支持 Markdown。
motions-group-vote = 表决
motions-group-after = 通过之后
motions-field-mode = 如何表决？
motions-mode-meeting-hint = 在会议上；由主席或秘书点名，且须达到法定人数。
motions-mode-electronic-hint = 在此进行，无需开会，直到截止时间。
motions-field-matter = 关于什么？
motions-field-matter-hint = 章程对某些事项要求不同的多数。
motions-field-subject = 涉及谁？
motions-field-subject-hint = 仅用于免除提交者；此人不参加投票。
motions-field-subject-none = 无
motions-field-meeting = 在哪次会议上？
motions-field-meeting-hint = 本小组处理此动议的会议，可以留空。
motions-field-meeting-none = 不在会议上
motions-field-deadline = 表决何时结束？
motions-field-deadline-hint = { $zone } 时间。会议表决可以留空：届时由主席结束。
motions-save-new = 存为草案
motions-save-changes = 保存修改

## What is wrong in a form

motions-error-title = 请用一行写明问题。
motions-error-text = 请填写动议正文。
motions-error-character = 其中有无法保存的字符。
motions-error-long = 超过了 { $most } 个字符。
motions-error-mode = 请选择表决方式。
motions-error-matter = 请选择事项。
motions-error-no-rule = 小组的规则没有规定如何决定此事。请选择其他事项或方式。
motions-error-deadline-missing = 电子表决需要截止时间。
motions-error-deadline = 请填写日期和时间，例如 2026-11-30T18:00。
motions-error-deadline-past = 截止时间必须在将来。
motions-error-deadline-far = 截止时间必须在一年之内。
motions-error-subject = 请选择所涉及的有表决权成员。
motions-error-meeting = 本小组没有这次会议。请选择本小组的会议，或不选。
motions-error-meeting-cancelled = 这次会议已取消。请选择其他会议，或不选。
motions-error-choice = 请选择您的投票。
motions-error-variant = 请选择更改的种类；它必须与事项和方式相符。
motions-error-evaluation = 请填写将来的日期。
motions-error-evaluation-missing = 小组的规则要求确定一个评估效果的日期。
motions-error-deadline-early = 按小组的规则，此表决至少开放到 { $when }（小组时间）。
motions-error-deadline-late = 按小组的规则，此表决至多开放到 { $when }（小组时间）。
motions-error-reason-objection = 请说明您为何有异议，以便他人回应。
motions-error-reason-secret = 秘密投票没有理由；理由会透露是谁投的票。

## Refusals

motions-refused-move = 按小组规则，您不能在其中提出动议。
motions-refused-edit = 草案由动议人、主席或秘书修改。
motions-refused-open = 表决由动议人、主席或秘书开始。
motions-refused-withdraw = 草案由动议人或主席撤回。
motions-refused-withdraw-open = 表决中的动议只能由动议人撤回。
motions-refused-vote = 您不在此动议的选举人名单中；名单在表决开始时已封存。
motions-refused-subject = 此动议与您本人有关，因此您没有投票权。
motions-refused-roll = 点名由主席或秘书进行。
motions-refused-close = 表决由主席结束，或到期结束。
motions-conflict-deadline = 表决已因到期或结果已定而结束。未作更改。
motions-conflict-closed = 表决已经结束。没有作任何更改。
motions-conflict-not-open = 表决没有在进行。
motions-conflict-opened = 此动议的表决已经开始，其文字已确定。
motions-conflict-withdrawn = 此动议已撤回，未作任何更改。
motions-conflict-deadline-past = 此草案的截止时间已过。请修改草案并重新设定。
motions-conflict-no-electorate = 小组今天没有有表决权成员，无人可以投票。
motions-conflict-mover = 按小组规则，提出此动议的人已不能提出它。
motions-conflict-code = 小组的代号无法用于动议编号。管理员可以修改它。
motions-conflict-no-roll = 电子表决没有点名。
motions-conflict-too-soon = 按此表决的规则，它的开放时间更长。最短时间过后才能结束。

## Rules beyond quorum and majority

motions-standing-tied = 票数相等
motions-standing-blocked = 被阻止
motions-mode-lazy-consensus = 默认共识
motions-mode-consent = 同意制
motions-matter-policy = 政策
motions-matter-budget = 预算
motions-matter-declaration = 声明
motions-matter-member-in = 新成员
motions-matter-member-out = 罢免成员
motions-outcome-tied = 票数相等，赞成 { $each }，反对 { $each }：由 { $to } 决定。
motions-outcome-blocked = 动议被阻止，未作任何决定。
motions-outcome-halted = 成员要求开会，表决终止，不产生效力。
motions-outcome-invalid = 表决无效，动议未通过：{ $counted } 名参与，需要 { $needed } 名。
motions-outcome-too-soon = 动议未通过：开放时间不足。
motions-outcome-class = 动议未通过：在“{ $class }”类成员中未获通过。
motions-outcome-classes = 动议未通过：赞成票来自 { $from } 类成员，需要 { $needed } 类。
motions-now-tied = 目前票数相等：赞成 { $each }，反对 { $each }；将由 { $to } 决定。
motions-now-blocked = 目前动议被阻止。
motions-now-invalid = 目前表决无效：{ $counted } 名参与，需要 { $needed } 名。
motions-now-class = 按目前票数，动议不会通过：在“{ $class }”类成员中未获通过。
motions-now-classes = 按目前票数，动议不会通过：赞成票来自 { $from } 类成员，需要 { $needed } 类。
motions-tally-suspended = { " " }· 暂停表决权 { $suspended }
motions-step-taken-back = 动议人已撤回动议。
motions-step-halted = { $by } 名成员要求开会，需要 { $needed } 名：表决终止，不产生效力。
motions-step-rolled-up = 每个雇主一票：{ $seats } 个席位合为 { $votes } 票。
motions-step-cap = { $employer } 投了 { $votes } 票，最多可投 { $most } 票。{ $blocks ->
    [yes] 须先商定由谁投票，方可计票。
   *[no] 仍予计票；须由该机构纠正。
}
motions-step-suspensions = { $suspended } 名成员被暂停表决权；{ $quorum ->
    [yes] 仍计入法定人数的基数
   *[no] 不计入法定人数的基数
}，{ $members ->
    [yes] 仍属全体有表决权成员
   *[no] 不属全体有表决权成员
}。
motions-step-participation = { $base } 名有表决权成员中 { $counted } 名{ $counts ->
    [present] 出席
    [voted] 投了赞成或反对票
   *[voted-or-abstained] 投票或弃权
}；有效表决至少需要 { $needed } 名（{ $share }）：{ $met ->
    [yes] 参与人数足够
   *[no] 参与人数不足
}。
motions-step-in-class = “{ $class }”类：{ $rest }
motions-step-after = 满 { $period } 后：{ $rest }
motions-step-classes = 赞成票来自 { $of } 类成员中的 { $from } 类；至少需要 { $needed } 类（{ $share }）：{ $reached ->
    [yes] 足够
   *[no] 不足
}。
motions-step-approvals = { $base } 名成员中 { $approvals } 名同意；{ $missing ->
    [0] 需要 { $needed } 名
   *[other] 除 { $missing } 名外都须同意，即 { $needed } 名
}：{ $reached ->
    [yes] 足够
   *[no] 不足
}。
motions-step-objections = 有 { $objections } 项异议未撤回：{ $blocks ->
    [yes] 动议因此被阻止
   *[no] 动议不因此被阻止
}。
motions-step-too-soon = 须开放 { $period }，但未满。
motions-step-veto = 除非 { $by } 反对，决定即生效。
motions-step-tie-break = 赞成与反对相等，各 { $each } 票：由 { $to } 决定。
motions-period-hours = { $count } 小时
motions-period-days = { $count } 天
motions-period-business-days = { $count } 个工作日

## Decisions that were taken elsewhere

motions-standing-recorded = 仅记录，未在此计算
motions-outcome-recorded = 此事在别处决定。结果以当处记录为准，未在此计算。
motions-history-imported = 从文件导入
motions-imported = 此决定的来源
motions-imported-source = 从文件 { $source } 导入，其中记录的结果为：{ $recorded }
motions-imported-assumed = 文件未说明按何规则计票。导入时假定所列各人即全体有表决权者，且以不计弃权的过半数票决定；结果据此在此计算。
motions-imported-not-computed = 此处未作任何计算：结果即文件所记录。
motions-imported-day = 时间只知日期。
motions-imported-listed = 所列人员
motions-imported-by = 导入者
motions-imported-clause = 导入时的假定，章程未作规定
motions-imported-help = 导入会做什么，有哪些假定
