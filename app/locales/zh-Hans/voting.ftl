### 各种表决方式：同意与异议、理由、隐藏表决与秘密表决

## 同意与异议

voting-section-position = 您的立场
voting-legend-approvals = 您同意吗？
voting-hint-approvals = 所有人都能看到谁同意、谁有异议。结束前可以更改。
voting-choice-approve = 我同意
voting-choice-object = 我有异议
voting-choice-object-hint = 异议需要理由：应当改变什么？
voting-choice-aside = 我不参与
voting-choice-aside-hint = 既不赞成也不反对；没有您也可以通过。
voting-choice-recuse-hint = 用于利益冲突。您不参与此事。
voting-say = 记录我的立场
voting-say-anew = 更改我的立场
voting-yours = 您的立场：{ $choice }
voting-said-approves = 同意
voting-said-objects = 有异议
voting-said-aside = 不参与
voting-said-nothing = 未表态
voting-withdraw-objection = 撤回我的异议
voting-withdraw-objection-note = 此后您既不同意也无异议。您的理由作为已撤回的异议仍可阅读。
voting-section-objections = 异议
voting-objections-none = 没有未撤回的异议。
voting-objections-withdrawn = 已撤回
voting-section-approvals = 谁同意、谁有异议
voting-awaited = 尚未表态
voting-awaited-nobody = 所有人都已表态。
voting-not-heard = 未表态者
voting-tally-approvals = 同意 { $approving } · 异议 { $objecting } · 不参与 { $aside } · 回避 { $recused } · 未表态 { $silent }
voting-outcome-agreed = 已通过：{ $yes } 人同意，需要 { $needed } 人，且没有未撤回的异议。
voting-outcome-not-agreed = 未通过：{ $yes } 人同意，需要 { $needed } 人。
voting-outcome-objected = 未通过：有异议未撤回。
voting-now-agreed = 按目前情况将会通过：{ $yes } 人同意，需要 { $needed } 人，无人有异议。
voting-now-not-agreed = 按目前情况不会通过：{ $yes } 人同意，需要 { $needed } 人。
voting-now-objected = 按目前情况，因有异议而不会通过。

## 理由

voting-reason = 理由
voting-reason-hint = 所有人都能在您的投票旁读到。
voting-reason-hint-later = 表决结束后，所有人都能在您的投票旁读到。
voting-reason-hint-objection = 所有人都能读到。提出异议者须说明理由。
voting-reason-changed = 理由于 { $when } 更改；原为：

## 隐藏表决与秘密表决

voting-section-turnout = 谁已投票
voting-turnout = { $all } 人中 { $voted } 人已投票
voting-said-hidden = 已投票
voting-hint-until-close = 结束前无人看到您如何投票；结束后人人可见。在此之前可以更改。
voting-hint-secret = 永远不会向任何人显示您如何投票，计票后即被删除。结束前可以更改。
voting-hidden-until-close = 各人如何投票、赞成与反对各有多少，在结束前不向任何人显示，主席也不例外。
voting-hidden-withdrawn = 表决从未结束，因此不向任何人显示各人如何投票。
voting-hidden-secret = 秘密表决：无论现在还是以后，都不向任何人显示各人如何投票。票数在结束时公布，各人的选择随即删除。在此之前它们存放在数据库中，网站的运营者可以看到。
voting-hidden-erased = 秘密表决：只保留了票数。各人的选择在计票时已删除。

## 规则

voting-fact-approvals = 同意人数
voting-rule-approvals = 须有 { $count } 名成员同意。
voting-rule-all-but = { $missing ->
    [0] 须全体成员同意。
   *[other] 除 { $missing } 名外，须全体成员同意。
}
voting-rule-objections = 只要有一项异议未撤回，即不能通过。
voting-fact-time = 时间
voting-rule-least = 至少开放{ $period }。
voting-rule-most = 至多开放{ $period }。
voting-fact-secrecy = 保密
voting-secrecy-until-close = 结束前隐藏，结束后公开记名
voting-secrecy-secret = 秘密：始终只显示票数
voting-fact-variant = 更改的种类
voting-fact-evaluation = 评估
voting-rule-evaluation = 须确定一个评估其效果的日期。
voting-evaluated-on = 效果评估日期：

## 草案的表单

voting-lazy-consensus-hint = 成员在等待期内同意或提出异议；没有异议即通过。
voting-consent-hint = 几乎所有人同意，且没有未解决的疑虑。
voting-field-variant = 这是哪一种更改？
voting-field-variant-hint = 规则对它们的要求不同。只有与所选方式相符的才适用。
voting-field-variant-none = 都不是
voting-field-evaluation = 何时评估其效果？
voting-not-opened = 未能开始表决
