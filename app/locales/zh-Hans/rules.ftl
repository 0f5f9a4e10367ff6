## A set of rules in sentences

rules-variant = { $title }（{ $variant }）
rules-term-mode = 方式
rules-term-quorum = 法定人数
rules-term-participation = 参与
rules-term-majority = 多数
rules-term-classes = 成员类别
rules-term-later = 一段时间之后
rules-term-approvals = 同意
rules-term-objections = 异议
rules-term-movers = 谁可以提出动议
rules-term-second = 附议
rules-term-sponsors = 联署
rules-term-periods = 期限
rules-term-secrecy = 谁能看到投票
rules-term-halt = 要求开会
rules-term-review = 复审
rules-term-suspension = 中止表决权
rules-term-seats = 席位
rules-term-employers = 雇主
rules-term-tie = 票数相等
rules-term-inactivity = 缺席
rules-term-terms = 任期
rules-mode = { $mode ->
    [meeting] 在会议上表决。
    [electronic] 不开会，以电子方式表决，直到截止时间。
    [lazy-consensus] 以默示共识通过：等待期内有足够的人同意，且无人反对。
   *[consent] 以同意制通过：几乎所有人签署，且没有未解决的异议。
}
rules-quorum = { $of ->
    [classes] 各类成员
    [seats] 全部席位
   *[eligible] 全体有表决权成员
}的{ $share }须{ $counts ->
    [present] 出席
    [voted] 投赞成或反对票
   *[voted-or-abstained] 投票或弃权
}；否则不作任何决定。
rules-no-quorum = 不要求法定人数。
rules-participation = 全体有表决权成员的{ $share }须{ $counts ->
    [present] 出席
    [voted] 投赞成或反对票
   *[voted-or-abstained] 投票或弃权
}；否则表决无效，动议不获通过。
rules-majority = { $of ->
    [present] 出席者
    [cast] 已投票数
    [cast-without-abstentions] 赞成与反对票数
    [eligible-without-subject] 其他有表决权成员
    [seats] 全部席位
   *[eligible] 全体有表决权成员
}的{ $share }须投赞成票。
rules-per-class = 每一类成员须各自达到该多数。
rules-from-classes = 赞成票须来自各类成员的{ $share }。
rules-later = 表决已开放 { $period }后，{ $of ->
    [present] 出席者
    [cast] 已投票数
    [cast-without-abstentions] 赞成与反对票数
    [eligible-without-subject] 其他有表决权成员
    [seats] 全部席位
   *[eligible] 全体有表决权成员
}的{ $share }即可。
rules-approvals = 须有 { $count } 名成员同意。
rules-approvals-all-but = { $count ->
    [0] 全体成员须签署。
   *[other] 除 { $count } 名以外，全体成员须签署。
}
rules-objections-block = 一项异议即可阻止，直到撤回为止。
rules-objections-counted = 异议会被记录，但不阻止通过。
rules-approval = 动议通过后，经 { $by } 批准才生效。
rules-approval-veto = 动议通过后，除非 { $by } 反对，即生效。
rules-movers-members = 拥有席位者均可提出动议，没有表决权也可以。
rules-movers-anyone = 拥有账号者均可提出动议。
rules-support = { $what ->
    [second] 表决前须有另外 { $count } 名成员附议。
   *[sponsor] 表决前须有另外 { $count } 名成员联署。
}
rules-support-within = { $what ->
    [second] 须有另外 { $count } 名成员附议，期限：{ $period }。
   *[sponsor] 须有另外 { $count } 名成员联署，期限：{ $period }。
}
rules-notice = 表决开始前至少提前 { $period }公告。
rules-least = 表决至少开放 { $period }。
rules-waits = 至少须等待 { $period }。
rules-most = 表决最多开放 { $period }。
rules-settles = 动议已通过、尚缺的票无法改变结果，且表决已开放 { $period }时，表决提前结束。
rules-extension = 表决可延长一次，延长 { $period }。
rules-restarts = 实质性修改会使期限重新计算。
rules-secrecy-until-close = 结束前谁也看不到投票，结束后人人可见。
rules-secrecy-secret = 谁投了什么票永远无人可见。
rules-halt = { $count } 名成员要求开会即可终止表决。
rules-review = 决定生效 { $period }后须复审。
rules-evaluation = 须同时确定评估日期。
rules-abstention-ours = 章程对弃权没有规定。这是字面解读，没有人选定过它。
rules-recusal = 回避者{ $present ->
    [yes] 算出席
   *[no] 不算出席
}，{ $members ->
    [yes] 仍计入全体有表决权成员
   *[no] 不计入全体有表决权成员
}。
rules-suspension = 被中止表决权者不得投票，{ $quorum ->
    [yes] 仍计入法定人数的基数
   *[no] 不计入法定人数的基数
}，{ $members ->
    [yes] 仍计入全体有表决权成员
   *[no] 不计入全体有表决权成员
}。
rules-classes = 章程规定的成员类别：{ $classes }。
rules-seats = 章程设 { $count } 个席位；按席位计算时，空缺的也计入。
rules-cap-both = 一个雇主连同其关联公司最多拥有表决权的 { $ratio } 或 { $count } 票，以较多者为准。
rules-cap-ratio = 一个雇主连同其关联公司最多拥有表决权的 { $ratio }。
rules-cap-votes = 一个雇主连同其关联公司最多拥有 { $count } 票。
rules-cap-block = 超过时暂不计票，直到其人员说明由谁投出所允许的票。
rules-cap-warn = 超过时给出警告，所有票仍计入。
rules-cap-roll-up = 每个雇主一票，无论其有多少人拥有席位。
rules-cap-grace = 有人更换雇主后，可在 { $period }内超过上限。
rules-tie = 票数相等时由 { $to } 决定。
rules-absence-effect = { $effect ->
    [suspends] { $back ->
        [0] 中止表决权，直到情况改变
       *[other] 中止表决权，直到连续出席 { $back } 次会议
    }
    [ends] 成为没有表决权的成员
   *[leave] 会被请求卸任
}
rules-absent-meetings = 连续 { $count } 次缺席会议者，{ rules-absence-effect }。
rules-absent-votes = 连续 { $count } 次未参加表决者，{ rules-absence-effect }。
rules-absent-attended = 最近 { $of } 次会议出席不足 { $count } 次者，{ rules-absence-effect }。
rules-absent-idle = { $period }没有任何活动者，{ rules-absence-effect }。
rules-absent-year = 一个自然年内投票不足 { $ratio } 者，{ rules-absence-effect }。
rules-terms-consecutive = 任何人连续任职不得超过 { $count } 届。
rules-terms-lifetime = 任何人一生任职不得超过 { $count } 届。
rules-terms-short = 首届任期不足 { $count } 个月的不计。

## Traps

rules-traps = 陷阱
rules-traps-lead = 这些规则可以使用，但会允许机构很少真正想要的情形：
rules-traps-none = 没有在这些规则中发现陷阱。
rules-trap-where = 涉及：{ $decisions }
rules-trap-half-title = 半数即可
rules-trap-half = { $of ->
    [present] 出席者
    [cast] 已投票数
    [cast-without-abstentions] 赞成与反对票数
    [eligible-without-subject] 其他有表决权成员
    [seats] 席位
   *[eligible] 有表决权成员
}为 { $base } 时，{ $needed } 票即可通过一项动议，另外 { $needed } 票也可通过与之相反的动议。改为“超过半数”可以避免。
rules-trap-minority-title = 少数人决定
rules-trap-minority = { $of ->
    [present] 出席者
    [cast] 已投票数
    [cast-without-abstentions] 赞成与反对票数
    [eligible-without-subject] 其他有表决权成员
    [seats] 席位
   *[eligible] 有表决权成员
}为 { $base } 时，{ $needed } 票即可违背其余 { $rest } 的意愿通过动议。
rules-trap-staying-away-title = 不来比投反对票更有用
rules-trap-staying-away = 有 { $members } 名有表决权成员时，{ $yes } 票赞成而无其他人参加，不能作出决定。再有 { $no } 票反对就凑足了法定人数，动议反而通过：反对者还不如不来。
rules-trap-coming-title = 更多人参与反而可能使动议失败
rules-trap-coming = 有 { $members } 名有表决权成员时，{ $yes } 票赞成、{ $no } 票反对可通过动议。如果再来 { $abstain } 人弃权，同样的票数就不能通过。
rules-trap-abstention-title = 没有选定弃权的解读
rules-trap-abstention = 有 { $members } 名有表决权成员，{ $yes } 票赞成、{ $no } 票反对、{ $abstain } 票弃权时，动议按解读 { $ours } { $passes ->
    [yes] 通过，按解读 { $other } 不通过
   *[no] 不通过，按解读 { $other } 通过
}。章程没有规定：机构应说明采用哪种解读。
rules-trap-unreachable-title = 没有人能达到
rules-trap-unreachable = 有 { $members } 名有表决权成员时，即使全体赞成也不够。
rules-trap-everybody-title = 一个都不能少
rules-trap-everybody = 有 { $members } 名有表决权成员时，只要有一人不投赞成票，动议就失败。
rules-trap-lone-title = 一票替所有人决定
rules-trap-lone = 有 { $members } 名有表决权成员时，如果没有其他人投票，一票赞成即可通过动议。规定法定人数或最低参与度可以避免。
rules-trap-tie-title = 票数相等时无人决定
rules-trap-tie = 赞成 { $each }、反对 { $each } 时，动议不通过，而规则没有指明由谁决定或协助。
rules-trap-cap-title = 雇主的份额不足一票
rules-trap-cap = 有 { $members } 名有表决权成员时，表决权的 { $ratio } 不足一票：有雇主的人都不能投票。加上“或若干票，以较多者为准”可以避免。
rules-trap-suspended-title = 被中止者可能使会议达不到法定人数
rules-trap-suspended = 有 { $members } 名有表决权成员时，法定人数为 { $needed }。如果有 { $suspended } 人被中止表决权，只剩 { $left } 人，什么也不能决定，连恢复他们也不行。
rules-trap-notice-title = 公告期比表决还长
rules-trap-notice = 公告期：{ $one }；表决最多开放：{ $other }。如果公告期应在表决期间计算，则永远无法满足。
rules-trap-least-title = 表决在开放足够时间之前就结束
rules-trap-least = 至少开放：{ $one }；最多开放：{ $other }。每次表决都会失败。
rules-trap-settles-title = 永远不会提前结束
rules-trap-settles = 提前结束须开放：{ $one }；最多开放：{ $other }。
rules-trap-later-title = 后来的多数来得太晚
rules-trap-later = 须等待：{ $one }；表决最多开放：{ $other }。
rules-trap-no-ordinary-title = 无法决定一般事项
rules-trap-no-ordinary = 没有规则适用于一般决议，机构无法作出这类决定。
rules-trap-amendment-title = 修改章程比适用章程更容易
rules-trap-amendment = 有 { $members } 名有表决权成员时，{ $amendment } 票即可修改章程，而一般决议需要 { $ordinary } 票。
rules-trap-classes-title = 没有列出成员类别
rules-trap-classes = 按类别计算时，只能计入当时有成员的类别：没有成员的类别会被遗忘。请列出类别。
rules-trap-seats-title = 没有给出席位数
rules-trap-seats = 按席位计算时，没有席位数就只能计入有人担任的席位：空缺的席位会被遗忘。请给出席位数。

## A set on a page

rules-section-decisions = 作出决定需要什么
rules-section-always = 始终适用的规定
rules-unverified = 来自摘要，未经核实
rules-unverified-note = 手头没有章程原文。下面每条规则只是用我们的话转述摘要的内容；使用前请与章程核对。
rules-verified = 依原文读出
rules-json = 数据（JSON）
rules-presets = 其他章程的规则
rules-presets-lead = 真实社区的表决规则，以句子和数据呈现，每条都注明所读的条款。小组可以从其中任何一套开始。
rules-preset = 可作起点的规则
rules-preset-decisions = { $count } 种决定
rules-preset-use = 使用这些规则
rules-preset-use-note = 管理员在小组页面的“规则”下由此开始，并修改不同之处。命令行会把它们输出为程序可读的文件。
rules-source = 来源
rules-source-text = 所读的文本
rules-source-revision = （修订版 { $revision }）
rules-command = 命令

## The rules of a group
rules-link = 规则
rules-of-group = { $group }的规则
rules-of-group-lead = 按这些规则计票。表决始终适用其开始时有效的规则。
rules-as-of = 在该日终有效
rules-in-force = 自 { $day }起有效，依据：{ $clause }
rules-none-title = 该日没有自己的规则
rules-none = 届时小组按基础文本决定，弃权采用字面解读：
rules-traps-members = 在小组人数适中时，示例按 { $count } 名有表决权成员计算。
rules-versions = 所有规则
rules-version-shown = 此处显示
rules-version-coming = 尚未生效

## The editor
rules-edit = 修改规则
rules-edit-nothing-yet = 尚未生效
rules-edit-nothing-yet-note = 您可以随意修改，并在此查看含义。只有在本页末尾使其生效后，小组才按新规则决定。
rules-begin = 您想从哪里开始？
rules-begin-hint = 之后都可以修改。
rules-begin-in-force = 现行规则
rules-begin-nothing = 从空白开始
rules-begin-nothing-hint = 空的规则，逐条填写或从文件读入。
rules-begin-button = 开始
rules-no-decisions = 还没有任何决定的规则。
rules-add-decision = 添加一种决定
rules-change = 修改
rules-copy = 复制
rules-remove = 删除
rules-change-set = 修改始终适用的规定
rules-data = 数据
rules-data-summary = 以 JSON 表示的规则，可保存或读入
rules-field-json = JSON 格式的规则
rules-field-json-hint = 与“folkmoot motion outcome”使用的文件相同。
rules-import = 读入此 JSON
rules-put = 使其生效
rules-field-from = 从哪一天起？
rules-field-from-hint = 从那时起开始的表决适用这些规则；进行中的表决保留原规则。
rules-field-by = 依据是什么？
rules-field-by-hint = 来自哪项决定或章程的哪一部分：“TSC-2026-007”、“章程第 2 节”。
rules-put-button = 使这些规则生效
rules-keep = 保留并查看
rules-back = 不保留，返回
rules-conflict = 与此同时有人修改了本小组的规则。您所做的仍在此处；请查看对方的规则，如仍要采用您的，请再次保存。

## The forms of the editor
rules-decision-title = 作出决定需要什么
rules-set-title = 始终适用的规定
rules-field-matter = 关于什么事项？
rules-field-mode = 如何决定？
rules-field-variant = 变更种类
rules-field-variant-hint = 仅当章程对同一事项有多种规定时填写：“小”、“大”。
rules-field-language = 章程的语言
rules-field-language-hint = 下面引用条款所用的语言。
rules-field-share = 比例
rules-field-share-hint = 两个整数，如 1/2、2/3 或 3/4：66% 不是三分之二。没有则留空。
rules-field-strict = 比例的含义
rules-strict-least = 至少
rules-strict-more = 超过
rules-field-of = 以什么为基数？
rules-field-counts = 计入哪些人？
rules-base-present = 出席者
rules-base-cast = 已投票数（含弃权）
rules-base-decided = 赞成与反对票数
rules-base-eligible = 全体有表决权成员
rules-base-others = 除当事人外的其他有表决权成员
rules-base-seats = 全部席位（含空缺）
rules-base-classes = 成员类别
rules-counts-present = 出席者和投票者
rules-counts-voted = 投赞成或反对票者
rules-counts-all = 投票或弃权者
rules-field-place = 所在之处
rules-field-place-hint = 章程中的标题和条款号。
rules-field-text = 原文
rules-field-per-class = 每一类成员须各自达到
rules-field-classes-share = 赞成票须来自的类别比例
rules-field-classes-share-hint = 与类别无关时留空。
rules-field-after = 开放多久后即可？
rules-field-period-hint = 72h、7d 或 10bd：小时、天、工作日。没有则留空。
rules-field-count-hint = 一个整数。没有则留空。
rules-field-abstention = 弃权如何解读？
rules-reading-as-set = 与一般规定相同
rules-reading-ours = 未选定：字面解读
rules-reading-a = A：等同于反对
rules-reading-b = B：算出席，不计入会议多数
rules-reading-c = C：不计入法定人数
rules-reading-d = D：仅算出席
rules-reading-e = E：退出选举人名单
rules-field-approvals = 多少名？
rules-field-approvals-kind = 这个数字表示什么？
rules-approvals-so-many = 须有这么多人同意
rules-approvals-but = 除这么多人外全体须同意
rules-field-block = 一项异议即可阻止
rules-field-members = 多少名成员？
rules-field-within = 多长时间内？
rules-movers-choice-voting = 有表决权者
rules-movers-choice-members = 拥有席位者
rules-movers-choice-anyone = 拥有账号者
rules-secrecy-choice-open = 所有人，立即
rules-secrecy-choice-until-close = 结束前无人，之后所有人
rules-secrecy-choice-secret = 永远无人
rules-field-notice = 表决前公告期
rules-field-least = 至少开放
rules-field-most = 最多开放
rules-field-settles = 结果已定且开放多久后提前结束
rules-field-extension = 可延长一次，时长
rules-field-restarts = 实质性修改使期限重新计算
rules-field-approval-by = 由谁批准？
rules-field-veto = 除非其反对，否则有效
rules-field-review = 多久后复审
rules-field-evaluation = 须同时确定评估日期
rules-field-name = 规则的名称
rules-field-name-hint = 会显示在适用它的每次表决中。
rules-field-source-hint = 所读的文件及其日期或版本。
rules-field-recusal-present = 算出席
rules-field-recusal-members = 仍计入全体有表决权成员
rules-field-recusal-ours = 章程对此没有规定
rules-field-suspension = 章程规定了中止表决权
rules-field-suspension-quorum = 被中止者仍计入法定人数的基数
rules-field-suspension-members = 被中止者仍计入全体有表决权成员
rules-field-seats = 多少个席位？
rules-field-classes = 成员类别
rules-field-classes-hint = 每行一个。
rules-field-cap = 雇主超过上限时如何？
rules-cap-choice-none = 没有上限
rules-cap-choice-block = 说明由谁投票之前不计票
rules-cap-choice-warn = 给出提示，所有票仍计入
rules-cap-choice-roll-up = 每个雇主一票
rules-field-cap-votes = 票数
rules-field-cap-votes-hint = 同时给出比例和数字时，以较多者为准。
rules-field-grace = 更换雇主后可超过的时间
rules-field-to = 谁？
rules-field-absence = 何时算不活跃？
rules-absence-none = 没有此规则
rules-absence-meetings = 连续缺席若干次会议
rules-absence-votes = 连续错过若干次表决
rules-absence-attended = 最近的会议出席过少
rules-absence-idle = 长期没有活动
rules-absence-year = 一年中投票过少
rules-field-absence-count = 多少次会议或表决？
rules-field-absence-of = 最近多少次中？
rules-field-absence-of-hint = 仅在按最近会议计算时填写。
rules-field-absence-period = 多长时间？
rules-field-absence-ratio = 至少投出一年中多少比例的票？
rules-field-effect = 后果是什么？
rules-effect-suspends = 中止表决权
rules-effect-ends = 席位失去表决权
rules-effect-leave = 请其卸任
rules-field-back = 连续出席多少次会议后恢复？
rules-field-consecutive = 最多连任届数
rules-field-lifetime = 一生最多届数
rules-field-short = 首届不足多少个月不计
rules-hint-quorum = 达不到则不作决定。电子表决通常没有。
rules-hint-participation = 多少人须参与，否则表决无效。
rules-hint-majority = 多少人须投赞成票。默示共识和同意制改为要求同意。
rules-hint-later = 表决开放较久后即可适用的另一多数。
rules-hint-abstention = 听起来相同的章程有五种解读，结果各不相同。
rules-hint-approvals = 用于默示共识和同意制。
rules-hint-second = 除动议人外，须有成员支持付诸表决。
rules-hint-sponsors = 须共同提出动议的成员。
rules-hint-periods = 动议公告和开放多久，以及何时改变。
rules-hint-halt = 这么多成员可使表决无效终止，先行开会。
rules-hint-approval = 外部机构，未经其同意则通过的动议不生效。
rules-hint-review = 何时再次审视决定。
rules-hint-recusal = 因利益冲突而回避者……
rules-hint-suspension = 拥有席位但暂时没有表决权者。
rules-hint-seats = 章程规定的席位和区分的成员类别。
rules-hint-cap = 一个雇主连同关联公司的最多票数。
rules-hint-tie = 票数相等时由谁决定。
rules-hint-escalation = 表决无法解决时由谁协助。
rules-hint-absence = 成员缺席的后果。
rules-hint-terms = 任职的最长期限。

## What is wrong in a form
rules-error-ratio = 请输入两个整数，如 2/3；最大为 1/1。
rules-error-period = 请输入时长，如 72h、7d 或 10bd。
rules-error-count = 请输入整数。
rules-error-json = 这不是一套规则。第 { $line } 行：{ $problem }
rules-error-past = 已有规则生效，因此新规则只能从今天或以后开始。

## What would change an open vote

rules-prospects = 怎样会改变结果
rules-prospects-lead = { $silent ->
    [0] 所有人都已投票。
   *[other] 还有 { $silent } 名成员没有表态。按其他人的投票保持不变计算。
}
rules-prospects-then = { $verdict ->
    [passed] 动议就会通过
    [passed-subject-to-approval] 动议就会通过，但须经批准
    [failed] 动议就不会通过
    [no-quorum] 就达不到法定人数
    [tied] 票数就会相等
   *[blocked] 动议就会被阻止
}
rules-prospects-yes = { $asks ->
    [approvals] 再有 { $votes } 人同意，{ rules-prospects-then }。
   *[votes] 再有 { $votes } 票赞成，{ rules-prospects-then }。
}
rules-prospects-no = { $asks ->
    [approvals] 再有 { $votes } 项异议，{ rules-prospects-then }。
   *[votes] 再有 { $votes } 票反对，{ rules-prospects-then }。
}
rules-prospects-abstain = { $asks ->
   *[votes] 再有 { $votes } 票弃权，{ rules-prospects-then }。
}
rules-prospects-settled = 尚未投票的人已不能改变结果。只有当有人更改投票时结果才会变。

## How one member voted
rules-votes-of = { $person }的投票
rules-votes-lead = 该成员列入选举人名单的每次表决，最新的在前。
rules-votes-none-title = 尚无表决
rules-votes-none = 此人列入选举人名单后，表决会显示在这里。
rules-votes-decision = 决定
rules-votes-outcome = 结果
rules-votes-hidden = 按规则不显示
rules-votes-link = 该成员如何投票
rules-register-csv = 表格（CSV）
rules-register-feed = 新决定订阅（Atom）
