# access

## Who may answer

access-home-open-link = 面向所有人
access-home-one-per-member = 每位成员一份
access-home-body-members = 面向 { $body } 的成员
access-home-invited = 凭邀请填写
access-home-members-and-link = 面向成员和所有拥有链接的人
access-page-open-link = 任何拥有链接的人。系统不检查是否有人重复填写。
access-page-one-per-member = 拥有账户的成员，每人一次。
access-page-body-members = 在 { $day } 结束时于 { $body } 拥有席位的人，每人一次。
access-page-invited = 受到邀请的人，每份邀请一次。
access-page-members-and-link = 拥有账户的成员每人一次，以及其他任何拥有链接的人。发布的结果将两者合并计算。
access-page-body = 当日的席位
access-page-not-in-body = 您的账户在 { $day } 结束时在 { $body } 没有席位，因此本问卷不面向您。
access-page-by-invitation = 请通过邀请中的链接填写。

## Before the first question

access-start-open-link = 任何拥有此链接的人。无需账户，也不检查是否重复作答。
access-start-one-per-member = 成员，每人一次。您是否参与记录在一处，您的回答保存在另一处，两者之间没有任何关联。
access-start-body-members = 在 { $day } 结束时于 { $body } 拥有席位的人，每人一次。您是否参与记录在一处，您的回答保存在另一处，两者之间没有任何关联。
access-start-invited = 受到邀请的人，每份邀请一次。您的邀请是否已使用记录在一处，您的回答保存在另一处，两者之间没有任何关联。
access-start-members-and-link-member = 您已登录，将以成员身份作答，一次。您是否参与记录在一处，您的回答保存在另一处，两者之间没有任何关联。其他人通过链接作答。
access-start-members-and-link-link = 您通过链接作答：无需账户，也不检查是否重复作答。成员请先登录，以便按成员统计。
access-start-way-link = 此外还保存：答卷通过链接提交，以及您的浏览器是否完成了工作量证明。
access-start-way-member = 此外还保存：答卷来自一位成员。
access-start-way-body-member = 此外还保存：答卷来自该小组的一位成员。
access-start-way-invited = 此外还保存：答卷通过邀请提交，但不保存是哪一份邀请。
access-start-way-member-not-link = 此外还保存：答卷来自成员，而不是通过链接。
access-start-way-link-not-member = 此外还保存：答卷通过链接提交，而不是来自成员，以及您的浏览器是否完成了工作量证明。

## Refusals

access-refused-not-in-body = 本调查面向在某一天于某个小组拥有席位的人，而您的账户没有。调查页面上写明了是哪个小组和哪一天。
access-refused-not-invited = 本调查面向受到邀请的人。请通过邀请中的链接打开。
access-refused-invitation-used = 此邀请已被使用。每份邀请只接受一份答卷。

## Settings

access-set-title = 谁可以填写
access-set-open-link = 任何拥有链接的人
access-set-open-link-hint = 次数不限。不存储谁填写过。
access-set-one-per-member = 每位成员一次
access-set-one-per-member-hint = 参与记录与答案分开存储。
access-set-body-members = 某个小组的每位成员一次
access-set-body-members-hint = 在某一天结束时拥有该小组席位的人。请在下方选择小组和日期。
access-set-invited = 每份邀请一次
access-set-invited-hint = 哪些邀请已使用与答案分开存储。
access-set-members-and-link = 每位成员一次，以及任何拥有链接的人
access-set-members-and-link-hint = 这是两个样本。发布结果之前，您会看到每种途径各有多少份；发布的结果将两者合并计算。
access-set-body = 小组
access-set-body-hint = 仅在询问某个小组的成员时需要。
access-set-body-none = 无小组
access-set-body-as-of = 基准日期
access-set-body-as-of-hint = 今天或更早的一天，按小组所在时区。在该日结束时拥有席位的人可以填写；此后的名册变动不影响，更正则会影响。
access-set-error-body = 请选择要询问其成员的小组。
access-set-error-body-as-of = 请输入已经开始的日期，例如 2026-05-31。
access-set-no-mail = 邀请无法发出，而没有邀请就没有人能填写本调查。网站的运营者可以设置 smtp_url 和 mail_from。

## The way in by which responses came

access-stratum-member = 已登录的成员
access-stratum-body-member = 已登录的小组成员
access-stratum-invited = 受邀者
access-stratum-link-with-proof = 通过链接，有工作量证明
access-stratum-link-without-proof = 通过链接，无工作量证明

## What is stored

access-stored-stratum = 每份答卷的填写途径：以成员身份、以小组成员身份、凭邀请，或通过链接（有或没有工作量证明）。
access-stored-member = 您的账户已参与这一事实存放在第三张表中，不含日期，与答案没有任何共同之处。其目的是确保每位成员只填写一次。
access-stored-invited = 您的邀请已使用这一事实存放在第三张表中，不含日期，与答案没有任何共同之处。其目的是确保每份邀请只使用一次。
access-stored-link = 对于通过链接作答的人，谁参与过完全不作记录。
access-stored-defence = 为防范机器，表单带有经签名的开始时间和一个人们看不到的栏位，您的浏览器还可以做一道小算题（工作量证明）。这些在答卷到达时检查，不会存储。如果没有这道算题，您的网络地址会在服务器内存中计数几分钟，绝不存储或写入日志。
access-stored-unfinished = 如果您保存回答以便稍后继续：回答、所在页面、表单的随机编号和链接的最后有效日，存放在链接的摘要之下，别无其他。发送时、链接过期时以及调查结束时会删除。

## What an open link asks of browsers

access-guard-field = 请将此栏留空
access-guard-trapped = 一个人们看不到的栏位被填写了，可能是您的浏览器所为。现在已显示并清空：请保持为空并再次发送。您的回答仍在此处。
access-guard-unknown = 此表单缺少您开始填写的时间。现已重新记下：请在半分钟后再次发送。您的回答仍在此处。
access-guard-quick = 这比人作答的速度更快。请稍等几秒再发送：您的回答仍在此处。
access-guard-busy = 您的网络在短时间内发来了许多答卷。请一分钟后再次发送：您的回答仍在此处。启用 JavaScript 则无需等待。

## How many responses are wanted

access-set-closes-after = 达到此答卷数即结束
access-set-closes-after-hint = 届时问卷自动结束，即使未到截止时间。留空表示不限。
access-set-quotas = 配额
access-set-quotas-hint = 每行一条：数字、冒号和与问卷中写法相同的条件，例如 200: {"{"}role{"}"} = 'Researcher'。超出的此类答卷会被拒绝。数字不小于 { $least }，因为拒绝会透露已有这么多人如此作答。
access-set-error-closes-after = 请输入 1 到 10,000,000 之间的整数，或留空。
access-set-error-quota-line = 第 { $line } 行：请写一个整数、一个冒号和一个条件。
access-set-error-quota-least = 第 { $line } 行：数字必须不小于 { $least }。
access-set-error-quota-condition = 第 { $line } 行：这不是关于回答的条件。today() 这类变动的日期无法计数。
access-set-error-quota-name = 没有名为“{ $name }”的问题。
access-set-error-quota-answer = 问题“{ $name }”没有选项“{ $value }”。
access-set-error-quotas-many = 一份问卷最多有 { $most } 条配额。
access-set-conflict-quota = 某条配额引用了此问卷没有的问题。
access-page-wanted = 所需答卷
access-page-closes-after = 达到 { $number } 份答卷即结束。
access-page-quotas = 配额
access-page-quota = 满足以下条件的答卷最多 { $most } 份：
access-refused-quota = 与您的回答同类的答卷已达上限。您的答卷没有存储；您填写的内容仍在此处。
access-refused-enough = 问卷已收到所需数量的答卷，即将结束。您的答卷没有存储；您填写的内容仍在此处。

## Going on later

access-resume-keep = 保存，稍后继续
access-resume-start = 稍后继续
access-resume-start-how = 您可以暂存回答，并通过私密链接在别处继续。届时回答保存在此处，不含账户、地址或时间，直到您发送、链接过期或调查结束。
access-resume-kept = 您的回答已保存
access-resume-kept-lead = 凭此链接，您可在任何设备上从当前位置继续。链接只显示这一次：请复制它，或在另一台设备上打开。
access-resume-kept-until = 有效期至 { $day }，除非调查提前结束或您已发送回答。
access-resume-kept-what = 所保存的是您的回答、所在页面和表单的随机编号，存放在链接的摘要之下：没有账户、地址或时间。链接本身不会存储。
access-resume-kept-who = 拥有链接的人可以看到您的回答，并能修改和发送。
access-resume-go-on = 继续填写
access-resume-unknown = 此链接下没有保存内容：回答已发送、链接已过期，或链接没有复制完整。
access-set-resumable = 在别处继续
access-set-resumable-on = 填写者可以保存回答并稍后继续
access-set-resumable-hint = 他们会得到一个私密链接。在发送之前，程序保存回答而不知道属于谁，最多 30 天。
