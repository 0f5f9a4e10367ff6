### 结果

results-title = 结果：{ $survey }
results-kicker = 第 { $number } 次发布
results-lead = 共 { $count } 人提交了答卷。
results-signed-off = 签发人：
results-former-member = 前成员
results-csv = 下载 CSV
results-json = 下载 JSON
results-newer = 这些结果有更新的发布
results-newer-link = 查看第 { $number } 次发布
results-summary = 概览
results-questions = 全部问题
results-plain = 答案的分布
results-finding-single = 选择最多：{ $label }（{ $percent }）
results-finding-boolean = { $percent } 的人回答“{ $label }”
results-finding-multiple = 勾选最多：{ $label }（{ $percent }）
results-finding-ranking = 最常排在首位：{ $label }（{ $percent }）
results-finding-rating = 平均 { $mean }（量表 { $low } 至 { $high }）
results-base-answered = n = { $base } 人回答了此题，共 { $respondents } 人答卷
results-base-asked = n = { $base } 人看到了此题（含跳过的少数人），共 { $respondents } 人答卷
results-base-answered-or-not-shown = n = { $base } 人回答了此题或（少数）未看到此题，共 { $respondents } 人答卷
results-base-all = n = { $base } 人，含未回答此题者；共 { $respondents } 人答卷
results-base-range = 各行 n = { $smallest } 至 { $largest }，共 { $respondents } 人答卷
results-description = 下面的表格包含同样的数字。
results-numbers = 显示数字
results-note-multiple = 可多选：百分比按人计算，而不是按勾选次数。
results-note-small = “<5”表示 1 至 4。
results-note-protecting = “隐藏”的数字被省略，以免有人通过相减推出较小的数字。
results-note-withheld = 没有条形的行不予公布。
results-note-counts = 不足 30 个答案：只列人数，不列百分比。
results-note-ranking = ⌀ 为平均名次，1 为最佳。博尔达分数为每人排在其后的选项数之和。
results-withheld = 不予公布：回答者不足 10 人，或答案会透露过多个人信息。
results-withheld-short = 不予公布
results-written = { $base } 人中有 { $count } 人写了文字。文字内容不公布。
results-written-few = { $base } 人中不足 5 人写了文字。文字内容不公布。
results-written-hidden = 写了文字的人数被隐藏，否则会暴露未写者的极小数目。文字内容不公布。
results-column-answer = 答案
results-column-count = 人数
results-column-first = 首位
results-column-share = 比例
results-column-mean-rank = 平均名次
results-column-borda = 博尔达分数
results-mean = 平均值
results-base = 基数（n）
results-skipped = 看到但跳过
results-not-shown = 未看到此题
results-respondents = 全部答卷者
results-hidden = 隐藏
results-percent = { $percent }%
results-method = 方法
results-method-sampling = 自愿参与：有资格答卷者自行决定是否参加。给出误差范围没有意义。
results-method-both = 社区成员和通过链接前来的人都可以回答，这里将两者合并计算。它们是两个样本：只有成员是每人回答一次。
results-method-base = 回答不足 { $base } 人的表格不予公布；基数较小且所有人答案相同的表格也不公布。
results-method-hidden = 1 至 4 的人数显示为“<5”。其他人数也会被隐藏，直到在本次发布的所有表格中都无法通过相减推出较小的人数。
results-method-percent = 百分比取整（四舍五入），自 { $base } 个答案起列出；取整后的比例之和不一定等于 100。
results-method-multiple = 多选题的比例按人计算，而不是按勾选次数。
results-method-text = 文字题只公布填写人数。
results-method-skipped = “跳过”指看到但未回答；“未看到”指因条件而未显示。
results-method-questionnaire = 问卷第 { $version } 版，规范 JSON 的 SHA-256
results-method-document = 本次发布的 SHA-256，与公共记录一致
results-method-check = 下载的 JSON 即为计算哈希的原始文件。
results-method-help = 结果如何发布
results-list-lead = 结果由专人发布，从不自动发布，发布后不再更改。
results-list-caption = 发布列表
results-list-empty = 尚未发布结果
results-list-empty-hint = 调查结束并经人检查、签发后，结果将显示在这里。
results-column-release = 发布
results-column-date = 日期
results-column-respondents = 答卷人数
results-column-signed-off = 签发人
results-preview-link = 预览将要发布的内容
results-preview-title = 结果预览：{ $survey }
results-preview-lead = 以下内容尚未公开，与将要发布的内容完全一致。
results-preview-hidden = 隐藏了什么，为什么
results-preview-complete = 没有隐藏任何内容。
results-preview-attack = { $count ->
    [0] 没有较小的人数。
   *[other] 把所有公布的数字相减，能推出 { $count } 个较小人数中的 { $exact } 个。
}
results-column-question = 问题
results-column-missing = 缺少什么
results-column-reason = 原因
results-missing-table = 整张表格
results-missing-cells = { $count } 个数字
results-reason-cells = 1 至 4：{ $small } 个；为保护它们而隐藏：{ $protecting } 个。
results-reason-base = 回答者不足 10 人。
results-reason-unanimous = 所有人答案相同，且不足 30 人。
results-reason-nothing-left = 所有答案都需要隐藏。
results-reason-protects-other = 被问到的人数会暴露另一张表格中的较小数字。
results-reason-unprotectable = 无论隐藏哪些数字，都无法保护较小的数字。
results-obstacle-title = 无法发布
results-obstacle-too-few = 答卷者不足 10 人。公布如此少人的结果会透露过多个人信息。
results-obstacle-disclosive = 有人可通过相减推出较小的人数。请报告：这是程序的错误。
results-obstacle-released = 完全相同的结果已经发布。
results-sign-off = 签发并公布第 { $number } 次发布
results-sign-off-warning = 您将以自己的名义公布此处所见内容。发布会获得编号、写入公共记录，且不可更改。
results-not-manager = 只有调查管理员可以预览和发布结果。
results-not-closed = 调查尚未结束。结束后才会统计结果。
results-not-countable = 有一份已保存的答卷与问卷不符，因此未进行统计。
results-changed = 自您查看预览以来，将要发布的内容已有变化。请在签发前重新查看。
results-versions = 此调查发布过多个版本。回答按版本分别统计和发布。
results-version = 版本 { $number }

## For the curator alone

results-checks = 答卷如何到来
results-checks-lead = 仅您可见，任何发布版本都不会写出。逐个受邀的人与通过链接而来的人属于不同的样本。
results-checks-strata = 按填写途径统计的答卷
results-checks-way = 填写途径
results-checks-responses = 答卷数
results-checks-equal = 内容相同的答卷
results-checks-answered = 每份已答题数
results-checks-none-equal = 没有两份含五个以上回答的答卷内容相同。
results-checks-more = { $count ->
   *[other] 另有 { $count } 组。
}
results-checks-equal-note = 每行是一组在所有回答上都相同的答卷，不计自由文本。人们可能偶然一致，题目越少越常见；较大的一组也可能来自同一个人或同一个程序。
