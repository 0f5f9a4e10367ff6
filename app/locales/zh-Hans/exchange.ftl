# exchange

## The report of a conversion

exchange-report-title = 转换保留了什么
exchange-report-summary = 共 { $questions } 个问题：保留 { $kept } 个，改动 { $changed } 个，舍弃 { $dropped } 个。
exchange-report-nothing = 没有任何丢失。
exchange-report-table = 继续之前需要了解的事项
exchange-report-item = 条目
exchange-report-place = 在文件中的位置
exchange-report-outcome = 结果
exchange-report-reasons = 原因
exchange-report-whole = 整份问卷
exchange-outcome-kept = 保留
exchange-outcome-changed = 改动
exchange-outcome-dropped = 舍弃

## Importing and exporting

exchange-import-title = 导入问卷
exchange-import-lead = 支持 SurveyJS（.json）、XLSForm（.xlsx、.xls、.csv）、LimeSurvey（.lss）和 Markdown（.md）文件。创建草稿之前，您会看到保留、改动和舍弃的内容。
exchange-import-file = 文件
exchange-import-file-hint = 最大 { $limit } MB。
exchange-import-no-file = 请选择文件。
exchange-import-button = 转换并显示报告
exchange-import-use = 创建草稿
exchange-export-title = 用于其他程序
exchange-export-lead = 格式容纳不下的内容会放在其他程序忽略的位置，重新导入此处时全部恢复。
exchange-export-po = 供翻译的{ $language }文本（PO）
exchange-translation-title = 导入译文
exchange-translation-file = PO 文件
exchange-translation-button = 合并并显示报告
exchange-translation-use = 采用译文

## Why something changed or was dropped

exchange-appearance = 外观“{ $name }”已略去。
exchange-aside = surveyjs 列无法读取，已忽略。
exchange-choice-comments = 不再询问各选项旁的备注。
exchange-condition = { $column }“{ $text }”已略去：此处无法表达“{ $part }”。
exchange-default = 预设值“{ $value }”已略去。
exchange-default-language = 默认语言缺少文本，已用其他语言代替。
exchange-empty-section = 其中没有可显示的内容。
exchange-formula-concat = 若两个相连的值都是数字，则会相加。
exchange-formula-once = “once”在此会随每次作答重新计算。
exchange-hidden = 没有任何内容填写此隐藏字段。
exchange-jump-back = 跳转到 #{ $anchor } 是向后跳，已略去。
exchange-jump-from-many = 跳转到 #{ $anchor } 始于可多选的问题，已略去。
exchange-jump-nowhere = 跳转目标 #{ $anchor } 没有对应的标题；选择它的人会进入下一题。
exchange-jumps-tangled = 此问题之前的跳转过于复杂，已全部略去。
exchange-justification = 只有问题才有提问理由；此处的理由不予保留。
exchange-kept-aside = 仅在此处读取，其他程序会忽略：{ $names }。
exchange-label = 答案上方的标题“{ $label }”不显示。
exchange-language = 语言“{ $language }”无法识别，其文本已略去。
exchange-loop = 循环中的问题按每个选项各列一次。
exchange-media = 图片、声音和影片不在文件中，已略去。
exchange-metadata = “{ $type }”会记录作答的时间、地点或作答者；此处不保存此类信息。
exchange-no-list = 没有名为“{ $list }”的选项列表。
exchange-not-computed = 此处无法计算该值。
exchange-piping = 文本要显示的“{ $name }”未被询问，该处留空。
exchange-po-changed = 原文已改为“{ $text }”，未采用该译文。
exchange-po-fuzzy = 译文标记为不确定，未采用。
exchange-po-missing = 问卷中有 { $count } 条文本不在文件中。
exchange-po-obsolete = 该条目标记为已过时。
exchange-po-unknown = 问卷的此处没有文本。
exchange-po-untranslated = 尚未翻译。
exchange-renamed = 此处名为“{ $name }”。
exchange-repeat = 原本重复询问，此处只问一次。
exchange-second-open-answer = 只有一个选项可自行填写，其余为普通选项。
exchange-setting = 设置“{ $name }”已略去。
exchange-settings = 此处没有意义的设置：{ $names }。
exchange-soft-required = 提醒作答的问题改为选答。
exchange-stands-for-a-list = 仅有一个选项，可能代表存放在别处的列表。
exchange-type = 不支持类型“{ $type }”。
exchange-untitled = 原无标题，现为“{ $title }”。
exchange-whole-aside = 部分文本形似格式标记，因此另附整份问卷。

## Why a file is refused

exchange-refused-answers = 文件中的答案超过 { $limit } 个。
exchange-refused-calculation = 第 { $row } 行是没有公式的计算。
exchange-refused-cell = 有文本超过单元格上限 { $limit } 个字符。
exchange-refused-cells = 工作表超过 { $rows } 行或 { $columns } 列，或单元格过多。
exchange-refused-column = 工作表“{ $sheet }”中标题“{ $column }”与已有的列重复。
exchange-refused-deep = 分组嵌套超过 { $limit } 层。
exchange-refused-elements = 文件中的元素超过 { $limit } 个。
exchange-refused-empty = 没有可询问的内容。
exchange-refused-encoding = 文件不是 UTF-8 文本。
exchange-refused-entities = XML 自带实体定义，不予读取。
exchange-refused-group = 第 { $row } 行的分组没有开头或没有结尾。
exchange-refused-headings = 文件中的标题超过 { $limit } 个。
exchange-refused-label = 第 { $row } 行的问题“{ $name }”既无标签也无提示。
exchange-refused-large = 文件大于 { $limit } MB。
exchange-refused-messages = 文件中的条目超过 { $limit } 个。
exchange-refused-no-survey = 没有含“type”列的“survey”工作表。
exchange-refused-not-limesurvey = 文件不是 LimeSurvey 结构文件。
exchange-refused-not-markdown = 文件中没有标题后跟“Type:”行。
exchange-refused-po = 第 { $line } 行不符合 PO 文件格式。
exchange-refused-po-alone = PO 文件只含问卷译文，不含问卷本身。
exchange-refused-po-other-language = 该文件的语言是“{ $language }”，本问卷不翻译成这种语言。
exchange-refused-po-language = PO 文件头未注明语言。
exchange-refused-spreadsheet = 电子表格已损坏或类型不符。
exchange-refused-tangled = 问卷自相矛盾之处过多。
exchange-refused-type = 第 { $row } 行有名称和标签但没有类型。
exchange-refused-unknown = 文件不属于任何可读取的格式。
exchange-refused-unpacked = 电子表格解压后大于 { $limit } MB。
exchange-refused-xml = XML 在第 { $line } 行损坏。
