### Mail

notices-mail-title = 邮件
notices-mail-lead = 本站写出的邮件。收件人和内容在发送后即被删除，最迟 14 天后删除。
notices-mail-off = 本站不发送邮件。
notices-mail-off-lead = 没有设置邮件服务器，因此也不会写邮件。网站的运营者可以设置 smtp_url 和 mail_from。
notices-mail-none = 还没有邮件。
notices-mail-queued = 邮件即将发出，几秒钟内发送。
notices-mail-states = 邮件
notices-mail-failures = 出错原因
notices-mail-unknown = 可能已送达
notices-mail-unknown-lead = 这些邮件在交付时连接中断。除非您要求，否则不会再次发送；再次发送时，收件人可能会收到两份。
notices-mail-resend = 再次发送
notices-column-state = 状态
notices-column-messages = 邮件
notices-column-failure = 原因
notices-column-kind = 邮件
notices-column-written = 写于
notices-column-action = 操作
notices-column-job = 任务
notices-column-attempts = 尝试次数
notices-column-next = 下次尝试
notices-jobs-title = 失败的任务
notices-job-given-up = 已放弃
notices-job-survey-close = 在截止时关闭调查
notices-job-mail = 发送邮件
notices-job-erasure = 删除旧地址
notices-state-queued = 等待中
notices-state-sending = 发送中
notices-state-sent = 已发送
notices-state-failed = 未发送
notices-state-delivery-unknown = 送达情况不明
notices-failure-connection = 无法连接邮件服务器
notices-failure-encryption = 没有可信的加密
notices-failure-authentication = 邮件服务器不接受我们的用户名和密码
notices-failure-later = 邮件服务器要求稍后再试
notices-failure-refused = 邮件服务器拒绝接收
notices-failure-address = 不是邮件地址
notices-failure-broken-off = 交付时连接中断
notices-failure-interrupted = 程序中途停止
notices-failure-too-old = 等待超过 14 天
notices-failure-withdrawn = 在发送前被撤回
notices-failure-database = 数据库出错
notices-kind-test = 测试邮件
notices-test-title = 测试邮件
notices-test-hint = 向此地址发送一封简短邮件，看邮件能否送达。
notices-test-button = 发送测试邮件
notices-error-address = 请输入邮件地址，例如 name@example.org。
notices-conflict-off = 本站不发送邮件。
notices-conflict-settled = 此邮件已再次发送，或已被删除。

## Messages

notices-letter-test-subject = 来自 { $community } 的测试邮件
notices-letter-test = { $community } 的管理员想知道邮件能否送达。能送达。您无需做任何事。
