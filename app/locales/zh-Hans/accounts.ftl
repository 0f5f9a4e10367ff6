### 帐号

accounts-sign-in-title = 登录
accounts-sign-in-button = 登录
accounts-sign-in-name = 登录名
accounts-sign-in-name-hint = 只有您和管理员能看到。可以使用文字、数字、句点、连字符和下划线。
accounts-password = 密码
accounts-password-hint = 至少 { $least } 个字符。几个不常见的词连在一起，好记又难猜。
accounts-forgotten = 忘记密码了？请向社区管理员索取一个链接，用它设置新密码。
accounts-no-account-yet = 还没有帐号？
accounts-account-already = 已经有帐号了？
accounts-sign-up-link = 开设帐号
accounts-sign-up-title = 开设帐号
accounts-sign-up-lead = 参加成员调查、投票和加入小组需要帐号。阅读不需要。
accounts-sign-up-button = 开设帐号
accounts-name = 姓名
accounts-name-hint = 所有人都能看到：显示在您的投票、席位和会议记录旁。
accounts-mail = 电子邮箱
accounts-mail-hint = 不会显示给任何人。仅在您确认之后，用于您选择的通知。
accounts-demo-title = 试用帐号
accounts-demo-lead = 这个社区是虚构的。以其中任何一人的身份登录，看看他们能做什么。
accounts-demo-role = 身份
accounts-demo-administrator = 管理员
accounts-demo-survey-manager = 调查管理员
accounts-demo-chair = 指导委员会主席
accounts-demo-secretary = 指导委员会秘书
accounts-demo-voting-member = 指导委员会有表决权的成员
accounts-demo-member = 社区成员

## 自己的帐号

accounts-account-title = 您的帐号
accounts-since = 开设时间
accounts-roles = 社区角色
accounts-role-administrator = 管理员
accounts-role-survey-manager = 调查管理员
accounts-your-page = 您的公开页面
accounts-settings-title = 姓名和电子邮箱
accounts-settings-button = 保存
accounts-password-title = 密码
accounts-password-lead = 更改密码会结束您的所有其他会话。
accounts-old-password = 当前密码
accounts-new-password = 新密码
accounts-password-button = 更改密码
accounts-sessions-title = 会话
accounts-sessions-lead = 您已登录的浏览器。如有不认识的，请结束该会话并更改密码。
accounts-session-browser = 浏览器
accounts-session-unknown = 未知浏览器
accounts-session-since = 登录时间
accounts-session-end = 结束
accounts-session-current = 当前浏览器
accounts-session-end-button = 结束此会话
accounts-sessions-end-others = 结束所有其他会话
accounts-data-title = 您的数据
accounts-data-lead = 本站保存的与您帐号有关的全部数据，为 JSON 文件。其中没有调查答案：没有人能知道哪些是您的。
accounts-data-link = 下载您的数据
accounts-close-title = 注销帐号
accounts-close-short = 您的姓名将被删除。您与他人共同作出的决定会保留在记录中。
accounts-close-link = 注销帐号……
accounts-close-what = 此操作无法撤销：
accounts-close-erased = 您的姓名、登录名、密码、电子邮箱和会话都会被删除。
accounts-close-kept = 您担任过的席位和在公开决定中的投票会保留，姓名处显示“前成员”。
accounts-close-answers = 调查答案无法找出或撤回：它们从未与您关联。
accounts-close-password-hint = 以确认是您本人。
accounts-close-button = 永久注销帐号
accounts-close-back = 保留帐号
accounts-done-signed-up = 帐号已开设，您已登录。
accounts-done-settings = 已保存。
accounts-done-password = 密码已更改，所有其他会话已结束。
accounts-done-sessions = 已结束。
accounts-done-mail-link = 链接正发往您的地址。
accounts-done-mail-confirmed = 您的地址已确认。现在可以选择通知。
accounts-reset-title = 设置新密码
accounts-reset-lead = 登录名：{ $name }。所有会话都会结束，此链接只能使用一次。
accounts-reset-button = 设置密码

## 人员

accounts-former-member = 前成员
accounts-former-member-lead = 此人已注销帐号。姓名已删除，席位和投票保留。
accounts-person-no-groups = 目前未在任何小组担任席位。
accounts-people-title = 人员
accounts-people-lead = 所有有帐号的人。授予和撤销角色会记入公开记录；当事人需要重新登录。
accounts-people-search = 姓名的一部分
accounts-people-search-button = 搜索
accounts-people-none = 没有这样的姓名。
accounts-column-person = 人员
accounts-column-actions = 操作
accounts-grant-administrator = 设为管理员
accounts-withdraw-administrator = 撤销管理员
accounts-grant-survey-manager = 设为调查管理员
accounts-withdraw-survey-manager = 撤销调查管理员
accounts-issue-link = 签发重置链接
accounts-link-issued = { $name } 的重置链接
accounts-link-issued-lead = 此链接只显示这一次，只能使用一次，24 小时后失效。请通过他人看不到的途径交给本人。

## 问题说明

accounts-error-name-missing = 请输入要让他人看到的姓名。
accounts-error-name-long = 姓名最多 { $most } 个字符。
accounts-error-name-characters = 姓名中有无法显示的字符，请重新输入。
accounts-error-sign-in-name-missing = 请输入登录名。
accounts-error-sign-in-name-length = 登录名为 { $least } 到 { $most } 个字符。
accounts-error-sign-in-name-characters = 登录名只能包含文字、数字、句点、连字符和下划线。
accounts-error-sign-in-name-taken = 此登录名已被使用，请另选一个。
accounts-error-mail = 这不是电子邮箱地址。请留空，或输入类似 name@example.org 的地址。
accounts-error-password-short = 密码至少 { $least } 个字符。
accounts-error-password-long = 密码最多 { $most } 个字符。
accounts-error-password-common = 很多人使用这个密码，容易最先被猜中。请另选一个。
accounts-error-password-name = 密码与登录名几乎相同，请另选一个。
accounts-error-password-wrong = 这不是您当前的密码。
accounts-error-sign-in = 登录名或密码不正确。
accounts-error-too-many = 尝试次数过多。请等待一刻钟后再试。
accounts-refusal-administrators-only = 只有社区管理员可以这样做。
accounts-refusal-last-administrator = 社区必须有管理员。请先将其他人设为管理员。
accounts-refusal-password-changed = 您的密码已在别处更改，请重新登录。
accounts-refusal-reset-link = 此链接已被使用、已被替换或已超过 24 小时。请向管理员索取新链接。
