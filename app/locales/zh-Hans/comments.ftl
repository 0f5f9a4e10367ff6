### What those who prepare a questionnaire say to each other.

comments-title = 评论
comments-lead = 供编写问卷的人相互交流。无论现在还是以后，只有调查管理员可以阅读。
comments-counts = { $open } 条未处理，{ $settled } 条已处理
comments-none = 还没有评论。
comments-new = 添加评论
comments-about = 针对
comments-whole = 问卷整体
comments-text = 评论
comments-text-hint = 可使用 Markdown。
comments-add = 发表评论
comments-about-nothing = 针对已删除的问题
comments-settled = 已处理
comments-settled-by = 由 { $name } 处理
comments-settle = 标记为已处理
comments-reopen = 重新打开
comments-former-member = 前成员
comments-all = 全部评论
comments-open = 还有 { $count } 条评论未处理。
comments-error-element = 请选择问卷中的一项。
comments-error-empty = 请写下评论内容。
comments-error-long = 评论超过 { $limit } 个字符。
comments-error-null = 评论中含有无法保存的字符。
comments-conflict-settled = 已有他人先行处理，当前状态如下。
comments-conflict-not-in-work = 问卷已投放，无法再评论。
