# surveys

## The list of surveys

surveys-list-title = 问卷调查
surveys-list-lead = 本社区向成员征询了什么，以及结果如何。
surveys-list-open = 正在进行
surveys-list-coming = 即将开始
surveys-list-closed = 已结束
surveys-list-empty-title = 还没有问卷调查
surveys-list-empty = 问卷调查公布后将列在这里，结果发布后也可在此查看。
surveys-list-manage = 管理问卷调查
surveys-list-json = 本列表的 JSON 格式
surveys-list-closes = 截止
surveys-list-closed-on = 结束于
surveys-list-responses = { $count ->
   *[other] { $count } 份答卷
}

## The page of one survey

surveys-page-kicker = 问卷调查
surveys-page-state-draft = 草稿
surveys-page-state-coming = 即将开始
surveys-page-state-fielded = 进行中
surveys-page-state-closed = 已结束
surveys-page-answer = 填写问卷
surveys-page-sign-in = 登录后填写
surveys-page-taken-part = 您已参与，谢谢！
surveys-page-facts = 概览
surveys-page-access = 谁可以填写
surveys-page-access-open-link = 任何拥有链接的人。系统不检查是否有人重复填写。
surveys-page-access-one-per-member = 拥有账户的成员，每人一次。
surveys-page-opened = 开始于
surveys-page-closes = 截止
surveys-page-closed = 结束于
surveys-page-no-deadline = 由问卷负责人结束
surveys-page-time = 所需时间
surveys-page-minutes = { $count ->
   *[other] 约 { $count } 分钟
}
surveys-page-languages = 语言
surveys-page-responses = 答卷
surveys-page-participants = 参与的成员
surveys-page-previous = 延续自
surveys-page-results = 结果
surveys-page-results-link = 结果（第 { $number } 次发布）
surveys-page-results-later = 问卷结束并经人审核签发后，结果将显示在这里。
surveys-page-stored = 存储了什么
surveys-page-stored-response = 每份答卷存储：答案、作答语言、问卷版本和一个随机键。对于用自己的话回答的问题，答卷中只记录该题已作答。
surveys-page-stored-texts = 文字本身存放在另一张表中，每条都有各自的随机键。
surveys-page-stored-never = 绝不与答案一起存储：姓名、账户、日期、时间、网络地址、设备、浏览器。
surveys-page-stored-participation = 您的账户已参与这一事实存放在第三张表中，不含日期，与答案没有任何共同之处。其目的是确保每位成员只填写一次。
surveys-page-stored-nobody = 谁参与过完全不作记录。
surveys-page-stored-close = 问卷结束时，所有内容按随机键的顺序重新写入，原有的行被销毁。
surveys-page-stored-limit = 在此之前，运行数据库的人可以比较同一时刻写入的内容。同时到达的答卷会一起写入以模糊这一点，但不能完全排除。
surveys-page-stored-words = 您自己的文字可能暴露身份；如果某题只有您写了内容，这些文字可能与您的其他答案对应起来。
surveys-page-questionnaire = 问卷内容
surveys-page-questions = { $count ->
   *[other] 共 { $count } 题；部分问题仅在作出特定回答后显示。
}
surveys-page-download = 问卷的 JSON 格式
surveys-page-json = 本页的 JSON 格式
surveys-page-digest = 问卷指纹（SHA-256），与公开记录一致
surveys-page-required = 必答
surveys-page-shown-if = 显示条件
surveys-page-columns = 选项：
surveys-page-manage = 管理此问卷

## Managing surveys

surveys-manage-title = 管理问卷调查
surveys-manage-lead = 草稿、进行中和已结束的问卷。这里只统计答卷数量，绝不显示内容。
surveys-manage-refused = 只有问卷负责人和管理员可以准备和结束问卷。
surveys-manage-upload = 上传问卷
surveys-manage-upload-lead = 问卷是符合我们 SurveyJS 规范的 JSON 文件。上传后成为草稿，在开放之前可以预览和修改。
surveys-manage-slug = 地址
surveys-manage-slug-hint = 永久地址的最后一部分：小写字母、数字和连字符，例如 models-2026。
surveys-manage-definition = 定义（JSON）
surveys-manage-definition-hint = 粘贴到这里，或在下面选择文件；以文件为准。
surveys-manage-file = 定义文件
surveys-manage-upload-button = 上传
surveys-manage-replace = 替换问卷
surveys-manage-replace-button = 替换
surveys-manage-empty-title = 还没有问卷
surveys-manage-empty = 请先上传一份问卷。
surveys-manage-table = 所有问卷
surveys-manage-column-title = 问卷
surveys-manage-column-state = 状态
surveys-manage-column-closes = 截止时间
surveys-manage-column-address = 地址
surveys-manage-where = 当前状态
surveys-manage-responses = 目前的答卷
surveys-manage-participants = 已参与的成员
surveys-manage-preview = 按填写者视角预览
surveys-manage-public = 公开页面
surveys-manage-settings = 设置
surveys-manage-access = 谁可以填写
surveys-manage-access-open-link = 任何拥有链接的人
surveys-manage-access-open-link-hint = 次数不限。不存储谁填写过。
surveys-manage-access-one-per-member = 每位成员一次
surveys-manage-access-one-per-member-hint = 参与记录与答案分开存储。
surveys-manage-zone = 时区
surveys-manage-zone-hint = IANA 名称，例如 Europe/Berlin。截止时间按此时区计算。
surveys-manage-closes = 截止时间
surveys-manage-closes-hint = 在此时间及之后提交的答卷将被拒绝。留空则手动结束。
surveys-manage-announced = 预告
surveys-manage-announced-on = 在公开列表中将草稿显示为即将开始
surveys-manage-previous = 延续的问卷
surveys-manage-previous-hint = 名称相同的问题可以跨年度比较。
surveys-manage-previous-none = 无
surveys-manage-save = 保存设置
surveys-manage-field = 开放问卷
surveys-manage-field-warning = 此后问卷和上述设置将固定，其指纹写入公开记录。此操作无法撤销。
surveys-manage-field-button = 开始接受答卷
surveys-manage-close = 结束
surveys-manage-close-warning = 结束后任何人都不能再填写。答案与参与记录将被重新写入，使两者之间再无联系，其数量写入公开记录。此操作无法撤销。
surveys-manage-close-button = 立即结束问卷
surveys-manage-results = 预览并发布结果
surveys-manage-problem = { $sentence }位置：{ $path }。
surveys-manage-error-slug = 请使用 2 至 60 个小写字母、数字和单个连字符。
surveys-manage-error-slug-taken = 此地址已被使用，请另选一个。
surveys-manage-error-empty = 请粘贴定义或选择文件。
surveys-manage-error-large = 定义最大为 1 MB。
surveys-manage-error-null = 定义中含有无法存储的字符（U+0000），请将其删除。
surveys-manage-error-encoding = 文件不是 UTF-8 文本。请另存为 UTF-8 后重新选择。
surveys-manage-error-choose = 请从给出的选项中选择。
surveys-manage-error-zone = 请输入时区的 IANA 名称，例如 Europe/Berlin。
surveys-manage-error-instant = 请输入日期和时间，例如 2026-12-01 18:00。
surveys-manage-conflict-changed = 在此期间有人修改了此问卷。请重新加载页面并查看更改。
surveys-manage-conflict-fielded = 此问卷已开放或已结束，问卷和设置不能再更改。
surveys-manage-conflict-past-deadline = 截止时间已过。请设置更晚的时间，然后再开放问卷。
surveys-manage-conflict-not-fielded = 此问卷未在进行中，无需结束。
