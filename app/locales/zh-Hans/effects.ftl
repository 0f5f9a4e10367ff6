### 动议对成员名册和章程的影响

effects-section = 它改变什么
effects-gives = 授予席位：
effects-takes = 收回席位：
effects-adopts = 通过章程的新版本
effects-charter-text = 新文本
effects-charter-now = 现行章程
effects-charter-by = 依据
effects-from = 自
effects-to = 至
effects-waiting = 生效后执行
effects-applied = 已执行
effects-not-applied = 未执行
effects-because-has-seat = 此人在这段时间已有此席位。
effects-because-seats-filled = 章程规定的席位均已满。
effects-because-account-closed = 此人已关闭账户。
effects-because-no-class = 规则不再区分这一成员类别。
effects-because-empty-term = 任期会在首日之前结束。
effects-because-no-principal = 在这些日子里，被代理人在此没有表决权。
effects-because-seat-left = 该席位在此期间已空出或被删除。
effects-because-charter-changed = 此文本写成之后，另一章程版本已获通过。请先比较两者，再执行。
effects-apply = 执行尚未完成的事项
effects-apply-note = 该决定仍然成立。障碍消除后，可自今日起执行；记录中以此决定为依据。
effects-history = 已尽可能执行其所改变的事项
effects-conflict-not-in-force = 该决定未生效，因此不予执行。

## 草案表单

effects-legend = 授予或收回的席位
effects-legend-hint = 动议通过并生效后，名册会自动更改一次，并以此决定为理由。
effects-seat = 席位 { $number }
effects-field-person = 谁获得席位？
effects-field-person-hint = 填写此处显示的姓名，或此人页面的地址。留空表示无人。
effects-field-role = 角色
effects-field-status = 表决权
effects-field-affiliation-hint = 此人所代表的公司或其他机构。如无变化，请留空。
effects-field-class = 成员类别
effects-field-class-none = 无
effects-field-from = 自
effects-field-from-hint = 留空表示生效首日。
effects-field-to = 至
effects-field-to-hint = 不再拥有席位的首日；留空表示任期不限。
effects-field-leave = 谁离开席位？
effects-field-leave-hint = 自动议生效首日起。
effects-field-charter = 章程的新文本
effects-field-charter-hint = 仅用于修改章程：完整文本，Markdown 格式。动议生效后成为下一版本。
effects-error-nobody = 这里没有名为 { $name } 的人。
effects-error-principal = 请说明候补代理谁。
effects-error-several = 这里有多人名为 { $name }。请填写此人页面的地址。
effects-error-seat = 其中一个席位已不在此小组。
effects-error-matter = 只有修改章程的动议才附新文本。请选择该事项，或将此处留空。
