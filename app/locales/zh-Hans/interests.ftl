### 已申报的利益：登记册，以及申报所用的表单

interests-title = 已申报的利益
interests-link = 已申报的利益
interests-lead-person = 此人申报过的利益。涉及这些利益的动议会在表决前询问。
interests-lead-group = 本小组成员申报过的利益。涉及这些利益的动议会在表决前询问。
interests-as-of = 截至此日终了的利益
interests-current = 现有利益
interests-none = 没有申报
interests-none-hint = 为某公司工作、从中得到报酬或与之关系密切的人，在账户页面申报，并有期限。
interests-past = 过去的利益
interests-past-hint = 它们已到期或已撤回，表决前不再询问。
interests-column-name = 利益对象
interests-column-kind = 类别
interests-column-from = 自
interests-column-until = 至
interests-column-state = 状态
interests-state-standing = 有效
interests-state-coming = 尚未开始
interests-state-expired = 已到期
interests-state-withdrawn = 已撤回
interests-declared = 申报于
interests-kind-office = 受雇或任职
interests-kind-money = 金钱、股份或资助
interests-kind-close-person = 关系密切的人
interests-kind-work = 参与相关或竞争的项目
interests-kind-other = 其他

## 自己的

interests-own-title = 您的利益
interests-own-lead = 请申报可能让别人对您的投票产生疑问的事：雇主、资助、关系密切的人、竞争项目。申报是公开的。动议涉及它时，会在您投票前询问。
interests-own-public = 别人看到的样子
interests-declare = 申报利益
interests-declare-button = 申报
interests-change = 更改利益
interests-change-button = 申报更改
interests-change-link = 更改
interests-withdraw = 撤回
interests-ends-soon = 即将到期
interests-field-name = 对什么的利益？
interests-field-name-hint = 一个公司、项目或主题，请用别人熟知的名称。不同写法和公司集团都能识别。
interests-field-kind = 哪一类利益？
interests-field-kind-none = 请选择
interests-field-detail = 别人还应知道什么？
interests-field-detail-hint = 一句话，所有人都能读到。
interests-field-from = 从何时起？
interests-field-until = 到何时止？
interests-field-until-hint = 到这一天自动结束，最迟两年，免得有人被问到早已过去的事。若仍存在，请再次申报。
interests-account-count = { $count ->
    [0] 您没有申报利益。
   *[other] 您申报了 { $count } 项利益。
}
interests-account-soon = 您对 { $name } 的利益将于 { $day } 到期。若仍存在，请再次申报。
interests-account-over = 您对 { $name } 的利益已于 { $day } 到期，表决前不再询问；若仍存在，请再次申报。
interests-account-link = 申报或撤回利益
interests-error-generic = 请写出别人能看懂所指的名称。这个词没有具体所指。
interests-error-over = 结束日期必须晚于今天，也晚于开始日期。
interests-error-far = 请选择 { $latest } 或更早的一天。之后可以再次申报。
interests-error-replaces = 找不到要更改的利益。请重新申报。
interests-error-many = 您已有 { $most } 项利益。请撤回不再存在的。
interests-conflict-withdrawn = 这项利益已在此期间撤回。您的利益页面显示现有的。
