### Invitations

invitations-title = 邀请
invitations-lead = 每个人都会收到自己的链接，只能使用一次。没有人能看到谁已作答，您也不能；调查结束时地址会被删除。
invitations-closed = 调查已结束：地址和链接已删除。
invitations-counts = 数量
invitations-messages = 邮件：{ $state }
invitations-state-invited = 已邀请
invitations-state-revoked = 已撤回
invitations-state-declined = 不再接收邮件
invitations-invite = 邀请
invitations-draft = 调查开始时发送邮件。
invitations-addresses = 邮件地址
invitations-addresses-hint = 每行一个，或每行一人的表格：以第一个是地址的单元格为准。每项调查最多 5,000 人。
invitations-file = 或上传文件（CSV 或文本）
invitations-language = 邮件语言
invitations-preview = 检查名单
invitations-preview-title = 检查名单
invitations-preview-lead = { $count ->
    [0] 不会邀请任何人。
   *[other] 将邀请 { $count } 人。尚未发送任何邮件。
}
invitations-preview-repeated = { $count ->
   *[other] { $count } 个地址重复出现，只算一次。
}
invitations-preview-invited = { $count ->
   *[other] { $count } 个地址已被邀请，不会收到第二封邮件。
}
invitations-preview-wrong = { $count ->
   *[other] { $count } 行没有可用的地址：
}
invitations-line = 第 { $number } 行：
invitations-send = { $count ->
   *[other] 邀请 { $count } 人
}
invitations-back = 返回邀请
invitations-reminder = 提醒
invitations-reminder-lead = 提醒发给发送时尚未作答的人。由服务器选择，没有人能看到是谁。每三天最多一次。
invitations-reminder-planned = 已计划在 { $at } 发送提醒。
invitations-reminder-wait = 下一次提醒最早可在 { $at } 发送。
invitations-reminder-at = 日期和时间
invitations-reminder-zone = 按调查的时区：{ $zone }。
invitations-reminder-plan = 计划提醒
invitations-reminder-now = 立即提醒
invitations-reminder-cancel = 取消已计划的提醒
invitations-none = 尚未邀请任何人。
invitations-list = 人员
invitations-column-state = 邀请
invitations-column-message = 最近的邮件
invitations-revoke = 撤回
invitations-revoke-all = 撤回所有邀请
invitations-resend = 再次发送
invitations-done-invited = 邀请已保存。
invitations-done-reminded = 提醒即将发出。
invitations-done-planned = 提醒已计划。
invitations-done-cancelled = 提醒已取消。
invitations-done-revoked = 已撤回：链接不能再使用。
invitations-done-resent = 另一封邮件即将发出。
invitations-decline-title = 不再接收邮件
invitations-decline-lead = 您被邀请回答：{ $title }。不想再收到有关邮件吗？您仍然可以作答。
invitations-decline-button = 不再发送
invitations-declined = 您不会再收到关于 { $title } 的邮件。
invitations-error-none = 名单中没有邮件地址。
invitations-error-many = 一项调查最多可邀请 { $most } 人。
invitations-error-date = 请输入调查结束之前的将来时间，例如 2026-05-31T09:00。
invitations-error-too-soon = 每三天只能提醒一次。
invitations-conflict-access = 只有凭邀请作答的调查才有邀请。
invitations-conflict-not-open = 调查未开放。
invitations-conflict-not-invited = 此邀请已被撤回，或此人不想再收到邮件。
invitations-letter-subject = 邀请您参加：{ $title }
invitations-letter = { $community } 邀请您回答：{ $title }。此链接仅供您本人使用，只能使用一次：
invitations-letter-stored = 您的邀请已被使用这一事实，与您的回答分开记录，两者之间没有任何关联。调查结束时，您的地址会被删除。
invitations-letter-reminder-subject = 仍在进行：{ $title }
invitations-letter-reminder = { $community } 曾邀请您回答：{ $title }。写这封邮件时，您的邀请尚未使用。此链接有效，之前的链接也有效：
invitations-letter-why = 如果不想再收到有关此调查的邮件，请打开此链接：
