### 席位、代表谁、以及机构与章程的对照

## 如何取得席位，为何离开

seats-by-founding = 创立时即任
seats-by-election = 经选举
seats-by-vote = 经决议
seats-by-appointment = 经任命
seats-by-employer = 由有权占该席位的雇主指派
seats-by-ex-officio = 因其他职务当然担任
seats-by-application = 经申请
seats-by-invitation = 应邀
seats-by-open = 自行加入
seats-by-continuation = 同一任期继续
seats-by-imported = 按导入的文件
seats-left-term-ended = 任期届满
seats-left-resigned = 辞职
seats-left-removed = 经决议罢免
seats-left-replaced = 由指派方更换
seats-left-employer-changed = 更换雇主
seats-left-inactive = 不再活跃
seats-left-continuation = 同一任期继续
seats-left-disbanded = 小组解散
seats-left-died = 逝世
seats-left-other = 其他原因
seats-stands-in-for = 代理
seats-class = 类别：{ $class }
seats-company-group = 计入 { $group }

## 席位表单

seats-field-appointed = 如何取得该席位？
seats-field-appointed-hint = 此项公开，并记入公共记录。
seats-field-decision = 作出此事的决议（可不填）
seats-field-decision-hint = 决议编号，例如 TSC-2026-007，且须已获通过。
seats-field-note = 备注（可不填）
seats-field-note-hint = 公开。若决议不在此处的登记册中，请说明记载于何处。
seats-field-leaving = 为何离开？
seats-field-principal = 代理谁（仅限候补）
seats-field-principal-hint = 在此有表决权的人。
seats-field-principal-none = 无
seats-field-class = 成员类别
seats-field-class-hint = 章程按这些类别计票。
seats-field-class-none = 无
seats-error-evidence = 请写明决议，或在此说明记载于何处。
seats-error-no-alternate = 只有候补才代理他人。请选择表决身份“候补”，或在此选择“无”。
seats-error-principal = 请选择在此任期内有表决权的另一人。
seats-error-no-decision = 登记册中没有该决议。请核对编号，或留空并在备注中说明记载于何处。
seats-error-not-adopted = 该动议未获通过，因此不可能作出此事。

## 代表谁

seats-affiliations = 所属机构
seats-affiliations-none = 尚未说明。
seats-affiliations-caption = 此人自哪天起代表谁
seats-affiliation-nobody = 不代表任何机构
seats-column-group = 当日计入
seats-affiliation-change = 更改所属机构
seats-affiliation-lead = 更换雇主时请在此说明：单一雇主的席位上限自当日起按此计算。此项公开。
seats-affiliation-field = 此后代表谁？
seats-affiliation-field-hint = 公司或其他机构；不代表任何机构则留空。
seats-affiliation-from = 起始日
seats-affiliation-take-back = 撤回
seats-affiliation-take-back-hint = 只撤回从未属实的内容。撤回的内容仍保留在公共记录中。
seats-refused-affiliation = 只有本人或管理员可以说明此项。

## 对照

seats-link-standing = 章程对照
seats-link-timeline = 时间线
seats-as-of = 截至当日结束
seats-standing-title = 与章程的对照
seats-standing-lead = 章程关于席位、雇主、任期和出席的规定，与实际情况并列。此处一切均为计算结果，不会自动执行：后果由人决定。
seats-standing-description = { $group }与其章程的对照：席位、雇主、任期、出席及计算过程。
seats-standing-rules = 所依据的规则生效于
seats-standing-no-rules = 当日没有生效的规则。
seats-standing-no-rules-hint = 录入该小组的规则后，本页将把成员名单与之对照。
seats-standing-silent = 规则未规定
seats-silent-seats = 席位数
seats-silent-employers = 单一雇主可有的席位数
seats-silent-service = 可任职多久
seats-silent-absence = 不出席或不投票的成员
seats-readings = 本页如何解读章程未言明之处
seats-readings-hint = 多数章程未就这些要点作出规定。若本章程另有规定，以章程为准，而非本页。
seats-reading-share-rounded-down = 同一雇主的席位份额向下取整为整票。
seats-reading-group-is-one-employer = 当日属于同一集团的公司计为一个雇主。
seats-reading-no-employer = 不代表任何单位者不计入任何雇主，但计入计算份额所依据的有投票权成员总数。
seats-reading-only-voting-terms = 只有具投票权的任期计入任职；作为观察员、候补或荣誉成员的时间不计入。
seats-reading-one-term = 重叠的任期，或以其他角色延续的任期，计为一个任期。
seats-reading-gap = 间隔不超过 { $days } 天的任期视为连续：选举可能延迟。
seats-reading-since-the-seat = 在持续拥有投票权之前的会议和投票不算缺席。
seats-reading-alternate-was-there = 派候补出席者视为出席。
seats-reading-attendance-written-down = 无人记录出席情况的会议不计入。
seats-reading-acted-in-the-vote = 弃权或回避者视为参加了投票。
seats-reading-calendar-year = “一年的投票”指上一个日历年。
seats-level-broken = 不符合章程
seats-level-broken-title = 不符合章程
seats-level-broken-hint = 须有人处理，或说明为何如此无误。
seats-level-soon = 留意
seats-level-soon-title = 需要留意
seats-level-soon-hint = 即将违反、尚有缺漏，或处于宽限期内。
seats-level-kept = 符合
seats-level-kept-title = 符合章程
seats-level-kept-hint = 已核对，无需处理。
seats-finding-vacant = { $vacant ->
   *[other] { $provided } 个席位中有 { $vacant } 个空缺。
}
seats-finding-seats = { $provided } 个席位上有 { $held } 名有表决权的成员。
seats-finding-class = { $members ->
    [0] 类别“{ $class }”中没有有表决权的成员。
   *[other] 类别“{ $class }”中有 { $members } 名有表决权的成员。
}
seats-finding-classless = { $who }有表决权但不属于任何类别，而章程按类别计票。
seats-finding-unexplained = 无人记录{ $who }如何取得席位。
seats-finding-employer = { $employer }有 { $seats } 个席位，最多可有 { $most } 个：{ $people }。
seats-finding-employers = 没有雇主超出上限：{ $employer }最多，有 { $seats } 个席位。
seats-finding-no-employer = 没有有表决权的成员代表雇主。
seats-most-higher = { $number } 个，或 { $of } 名有表决权成员的 { $ratio }，向下取整为 { $share }；两者取高为 { $most }。
seats-most-ratio = { $of } 名有表决权成员的 { $ratio }，向下取整为 { $most }。
seats-most-number = 无论机构大小，章程允许 { $most } 个。
seats-most-one = 每个雇主一票。
seats-cap-block = 在其说明由谁投出应有之票前，其票不计。
seats-cap-warn = 后果由机构自行决定。
seats-cap-roll-up = 其席位合计为一票。
seats-cap-since = 自 { $day } 起如此。
seats-cap-grace = 宽限期至 { $day } 止。
seats-finding-service-last = { $who }正处于章程允许的最后一个任期。
seats-finding-service-over = { $who }的任职已超过章程允许的期限。
seats-finding-services = 无人达到任职上限（{ $members } 名有表决权的成员）。
seats-service-consecutive = 连续任期：{ $has } 个，最多 { $most } 个。
seats-service-lifetime = 累计任期：{ $has } 个，最多 { $most } 个。
seats-service-short = 自 { $from } 起的首个短任期不计。
seats-service-until = 本任期于 { $day } 结束。
seats-service-open = 本任期尚无结束日。
seats-finding-present = 无人不活跃或接近不活跃（{ $members } 名有表决权的成员）。
seats-absent-meetings = { $missed ->
   *[other] { $who }已连续缺席 { $missed } 次会议（就任以来共 { $of } 次）。
}
seats-absent-votes = { $missed ->
   *[other] { $who }已连续缺席 { $missed } 次表决（就任以来共 { $of } 次）。
}
seats-absent-attended = { $who }在最近 { $of } 次会议中缺席 { $missed } 次。
seats-absent-idle = { $who }最近一次参与是在 { $last }。
seats-absent-year = 上一日历年 { $of } 次表决中，{ $who }缺席 { $missed } 次。
seats-rule-meetings = { $most ->
   *[other] 章程的上限是连续缺席 { $most } 次会议。
}
seats-rule-votes = { $most ->
   *[other] 章程的上限是连续缺席 { $most } 次表决。
}
seats-rule-attended = 章程要求出席最近 { $of } 次会议中的 { $attended } 次。
seats-rule-idle = 章程的上限是{ $period }未出席也未投票。
seats-rule-year = 章程要求参加一个日历年表决的 { $ratio }。
seats-effect-suspends = 届时章程规定中止其表决权。
seats-effect-ends-vote = 届时章程规定取消其表决权。
seats-effect-asks-to-leave = 届时章程要求其离任。
seats-effect-back = { $meetings ->
   *[other] 再连续出席 { $meetings } 次会议即可恢复。
}
seats-finding-alternate = { $who }代理{ $of }。
seats-finding-alternate-of-nobody = { $who }是候补，但无人记录代理谁。
seats-read-clause = 阅读章程第 { $clause } 条
seats-presence = 会议与表决
seats-presence-caption = 该日之前一年内、此人有表决权期间的会议出席与表决参与
seats-presence-hint = 候补的出席计入其所代理之人。请假视为未出席。因利益冲突回避视为参加表决。
seats-column-meetings = 会议
seats-column-votes = 表决
seats-part-of = { $part } / { $whole }

## 时间线

seats-timeline-title = 谁担任过哪个席位
seats-timeline-lead = 该小组的每个任期，从最早的到已决定的。
seats-timeline-description = { $group }中谁担任过哪个席位，以图和表呈现。
seats-timeline-day = 标记日期
seats-timeline-empty = 尚无人担任席位。
seats-timeline-finding = { $members ->
   *[other] { $day }有 { $members } 人在任，其中 { $voting } 人有表决权
}
seats-timeline-alternative = { $terms ->
   *[other] { $terms } 个任期，每人一行，按首次任职的先后排列。
}
seats-timeline-table = 以表格显示相同内容
seats-timeline-table-caption = 全部任期，最早的在前
seats-timeline-note = 以今日所知为准；更正列于小组页面。
seats-key-voting = 有表决权
seats-key-alternate = 候补
seats-key-without = 无表决权
