### 组在使命之外的职责、联系渠道以及下属各组

details-title = 工作范围与交付成果
details-scope-in = 属于其工作的事项
details-scope-out = 不属于其工作的事项
details-deliverables = 交付成果
details-done = 已完成
details-open = 尚未完成
details-disband = 何时解散
details-channels = 联系渠道
details-channels-hint = 以 https:// 开头的地址；邮件列表也可填写邮箱地址。没有的请留空。
details-channel-chat = 聊天（如 Discord）
details-channel-list = 邮件列表
details-channel-repository = 代码仓库
details-channel-calendar = 其他日历
details-under = 隶属于{ $group }的组

## 表单

details-field-parent-hint = 隶属于本组的组不在可选之列。
details-field-deliverables-hint = 每行一项，并填写完成日期；未完成时日期留空。清空的行会被移除。保存后可得到更多空行。
details-field-deliverable = 成果 { $number }
details-field-done = 完成日期（{ $number }）
details-error-cycle = { $group }已隶属于本组，或就是本组。请另选一个。
details-error-address = 请输入以 https:// 开头且不含用户名或密码的地址，例如 https://example.org/tsc。
details-error-list = 请输入邮箱地址，或以 https:// 开头的地址。
