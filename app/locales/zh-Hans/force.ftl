### 动议通过之后：生效、被取代、被废止、复核

force-awaiting-approval = 等待批准
force-coming = 尚未生效
force-in-force = 有效
force-up-for-review = 待复核
force-superseded = 已被取代
force-repealed = 已被废止
force-filter = 是否有效
force-from = 生效日期：
force-since = 生效日期：
force-review-since = 复核到期：
force-superseded-by = 取代它的决定：
force-repealed-by = 废止它的决定：
force-ended-since = ，自
force-review-motion = 如何处理，见
force-review-announced = 一项已公告的动议
force-review-draft = 小组正在起草相关动议。
force-review-section = 待复核的决定
force-review-all = 在登记册中查看
force-fact-from = 生效日期
force-fact-supersedes = 取代
force-fact-repeals = 废止
force-fact-reviews = 所复核的决定
force-ended-before = （此前已失效）

## 草案表单

force-field-from = 何时生效？
force-field-from-hint = 留空表示通过之日。若通过晚于所填日期，或须等待批准，则自通过或批准之日起生效。
force-field-review-hint = 届时会通知小组负责人，并生成一份草案，询问如何处理该决定。留空表示不复核。
force-field-review-needed = 届时会通知小组负责人，并生成一份草案，询问如何处理该决定。规则要求评估时必填。
force-field-supersedes = 取代哪些决定？
force-field-supersedes-hint = 填写编号，用逗号分隔。本动议生效后，它们即被取代。
force-field-repeals = 废止哪些决定？
force-field-repeals-hint = 填写编号。本动议生效后，它们即失效，且无替代。
force-offered = 可被取代或废止的决定
force-error-past = 该日期已过。请填写今天或以后的日期。
force-error-review-early = 须先生效，才能评估效果：请填写更晚的日期。
force-error-both = { $code } 只能被取代或被废止，不能两者兼有。
force-error-many = 最多填写 { $most } 项决定。
force-error-code = “{ $code }”不是决定的编号。编号形如 TSC-2026-007。
force-error-unknown = 没有编号为 { $code } 的决定。
force-error-elsewhere = { $code } 由另一小组作出。请填写本小组或其上级小组的决定。
force-error-joint = { $code } 由两个小组共同决定，只有同样两个小组联合决定的动议才能终止它。
force-error-not-adopted = { $code } 未获通过。
force-error-ended = { $code } 已被取代或废止。

## 经过

force-history-in-force = 决定生效
force-history-superseded = 被后来的决定取代
force-history-repealed = 被后来的决定废止
force-history-review-due = 复核日期到来
