### Translating a questionnaire text by text.

translations-title = 翻译
translations-lead = 问卷以{ $language }编写。未翻译的内容，答卷人将看到该语言的原文。
translations-table = 各语言的进度
translations-column-language = 语言
translations-column-done = 已翻译
translations-column-fallback = 此前答卷人看到的内容
translations-column-words = 剩余字词
translations-done = { $all } 条文本中的 { $done } 条
translations-complete = 完整
translations-not-begun = 未开始
translations-fallback = { $count } 条文本以{ $language }显示
translations-fallback-all = 全部以{ $language }显示
translations-files = 供译者使用的文件
translations-files-lead = 以 PO 文件提供同样的文本，供译者的软件使用。交回的文件会被合并；报告会说明哪些内容对不上。
translations-into = 翻译为{ $language }
translations-into-lead = 每条{ $language }文本与其译文。留空之处将显示{ $language }原文。
translations-filter = 显示哪些文本
translations-all = 全部文本（{ $count }）
translations-missing = 仅缺失（{ $count }）
translations-nothing-missing = 所有文本均已翻译。
translations-saved = { $count ->
    [0] 没有改动。
   *[other] 已保存 { $count } 条文本。
}
translations-undo = 撤销
translations-undone = 已撤销：文本已恢复原样。
translations-removed = { $count ->
   *[other] 已删除 { $count } 条译文。
}
translations-unsound = 正在编辑的问卷目前有错误。翻译可以继续；在问卷没有错误并获得批准之前，答卷人看不到这些改动。
translations-whole = 问卷整体
translations-field = { $language }
translations-markup-hint = 请保留 <p>、<strong> 等标签。
translations-same-everywhere = 如不翻译，则在各语言中相同。
translations-name-lost = 原文中有 { $name }，此处缺失：回答将不会显示。
translations-name-strange = 原文中没有 { $name }。
translations-clash = 其间有人修改了此处。没有内容被覆盖：请比较后重新保存要保留的内容。
translations-clash-source = 页面载入时的原文
translations-clash-stored = 当前已保存
translations-clash-nothing = 没有译文
translations-gone = 此文本已不在问卷中。为其输入的内容：
translations-save = 保存
translations-save-next = 保存并转到下一页
translations-page = 第 { $page } 页，共 { $pages } 页
translations-page-before = 上一页
translations-page-after = 下一页
translations-conflict-not-in-work = 问卷已投放，不再更改。可以翻译其下一个版本。
translations-conflict-changed = 在此期间其他人翻译了这种语言。没有删除任何内容。
translations-conflict-file = 从文件读取的内容没有完整送达。请重新选择文件。
translations-remove = 移除此语言
translations-remove-what = 将会丢失的内容
translations-remove-confirm = 移除 { $count } 条译文；此后答卷人无法再选择{ $language }。
translations-remove-unconfirmed = 请确认要移除译文。
translations-remove-button = 移除语言
translations-role-title = 标题
translations-role-description = 说明
translations-role-justification = 提问理由
translations-role-note = 带标签的文本
translations-role-picture = 图片内容
translations-role-placeholder = 空白字段中的示例
translations-role-lowest = 量表最低端
translations-role-highest = 量表最高端
translations-role-choice = 选项
translations-role-row = 行
translations-role-column = 列
translations-role-step = 量表刻度
translations-role-thanks = 提交后显示
translations-role-message = 出错提示
translations-role-other = 文本
