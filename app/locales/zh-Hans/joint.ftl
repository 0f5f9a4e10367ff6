### 联合表决：同一问题由两个小组决定

joint-standing-awaits = 本组已通过，另一小组也须决定
joint-standing-not-carried = 未获双方通过
joint-fact = 共同决定的小组
joint-section = 联合表决
joint-note = 由两个小组决定，各自表决，各依其规则。双方都通过后才生效。
joint-column-group = 小组
joint-column-standing = 本组表决结果
joint-counts-hidden = 结束前不公开的票数尚未计入此处。
joint-row = 联合
joint-history = 记录了两次表决的共同结果

## 另一表决对本动议的意义

joint-both-vote = { $group } 也在表决。
joint-other-adopted = { $group } 已通过。须双方都通过。
joint-other-waits = { $group } 已表决，但尚未最终决定。须双方都通过。
joint-cannot-be = { $group } 未通过，因此本动议已无法生效。
joint-awaits-vote = 尚未生效：等待 { $group } 表决。
joint-awaits-word = 尚未生效：{ $group } 已表决，但尚未最终决定。
joint-not-carried = 未获双方通过：{ $group } 未通过。
joint-carried = { $group } 也已通过。

## 草案

joint-field = 与哪个小组共同决定？
joint-field-hint = 双方同时表决，各依其规则，各有编号。双方都通过才算通过。由此产生的后续事项属于本小组的动议。
joint-field-none = 由本小组单独决定
joint-draft = { $group } 也须决定。表决开始时，两个小组以同一文本和同一截止时间同时表决。各依其规则，双方都通过才算通过。谁可以提出、谁须附议，依本小组的规则；两个小组的公告期取较长者。
joint-error-unknown = 请选择一个小组。
joint-error-same = 请选择提出动议的小组以外的小组。
joint-error-no-members = { $group } 没有有表决权的成员。
joint-error-no-rule = { $group } 的规则没有这种表决。请选择其他表决方式或其他事项。
joint-error-deadline-early = 按 { $group } 的规则，此表决至少开放到 { $when }（该小组时间）。
joint-error-deadline-late = 按 { $group } 的规则，此表决至多开放到 { $when }（该小组时间）。
joint-conflict-no-rule = 另一小组的规则已没有这种表决。请先修改草案。未作更改。
joint-conflict-not-carried = 另一小组未通过，任何意见都无法再使其生效。未作更改。

## 规则

joint-rule = 须经 { $group } 自行表决也通过，才算通过。
joint-rule-field = 还须由哪个小组通过？
joint-rule-hint = 就同一问题表决、也须通过的另一小组。若有同名小组，每份草案都由双方表决。
joint-asked = 对于“{ $matter }”，章程要求与 { $group } 联合表决。
joint-missing = 章程要求与 { $group } 联合表决。请在草案中写明该小组，否则无法开始表决。
joint-error-needed = 章程要求与 { $group } 联合表决。请先在草案中写明该小组。
joint-error-charter = 章程要求与 { $group } 联合表决。请选择该小组。
