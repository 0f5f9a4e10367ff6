### 表决的经过：谁没有表决权，以及成员很少或很多的表决

## 暂停的表决权

course-suspended = 表决权暂停
course-suspended-you = 您是有表决权的成员，但按小组规则您的表决权已暂停：表决开始时如此，到表决结束为止不变。
course-suspended-meetings = 连续缺席 { $missed } 次会议。
course-suspended-votes = 连续 { $missed } 次未参加表决。
course-suspended-attended = 最近 { $of } 次会议缺席 { $missed } 次。
course-suspended-year = 上一自然年的 { $of } 次表决中有 { $missed } 次未参加。
course-suspended-idle = 最近一次参与：{ $day }。
course-suspended-never = 从未参与。
course-suspended-standing = 小组与其章程的对照
course-suspended-foreseen = 对此动议没有表决权的成员
course-suspended-foreseen-note = 就已记录的出席情况而言，按小组规则，这些成员的表决权今天处于暂停状态。若就此开始表决，到结束为止不再改变：会议出席记录若有误，请先更正。
course-refused-suspended = 按小组关于缺席成员的规则，您的表决权已暂停。表决开始时如此，到表决结束为止不变。
course-conflict-all-suspended = 按小组规则，今天所有表决权都已暂停，无人可以投票。请检查会议的出席记录。

## 人少与人多

course-few-none = 这里无人有表决权，因此无法作出决定。
course-few-one = 这里只有一名成员有表决权，决定全在这一票。
course-few-two = 这里有两名成员有表决权。凡需超过半数之处，任何一人都不能单独决定。
course-awaited-many = 还有 { $count } 名成员未投票，见唱名表。
course-not-heard-many = 有 { $count } 名成员未投票，见唱名表。
course-seats-page = 第 { $page } 页，共 { $pages } 页，{ $seats } 名成员
course-seats-before = 上一页
course-roll-page = 此表单只登记本页成员的出席情况，其他成员保持不变。
course-term-over = 表决开始后您的任期已结束。选民名单在开始时已封存，因此您仍有这一票。
course-recuse-takes-back = 您先前的投票将不再计入；表决结束后仍可查看。
