### 首页

home-title = { $community } 正在决定什么
home-description = 本社区正在进行的调查、表决中的动议、最新决议、会议与纪要。
home-lead = 可回答的调查、表决中的动议、即将召开的会议。以下所有内容都有永久地址，无需询问任何人即可核查。
home-new-title = 这个社区刚刚起步。
home-new = 小组、调查、动议和会议一旦产生就会显示在这里。管理员可先创建一个小组。

home-open = 正在进行
home-open-empty-title = 目前没有正在进行的事项。
home-open-empty = 正在收集回答的调查和表决中的动议会显示在这里。
home-closes = 截止于
home-survey-kicker = 调查
home-survey-state = 正在收集回答
home-survey-taken-part = 您已参与
home-survey-questions = { $count } 个问题
home-motion-electronic = 电子表决
home-motion-meeting = 会议表决
home-motion-voted = { $electorate } 人中已有 { $voted } 人投票
home-motion-needed = { $needed } 张赞成票即可通过。

home-decisions = 最新决议
home-decisions-empty = 尚未作出任何决议。
home-decisions-more = 全部决议
home-standing-open = 表决中
home-standing-passed = 通过
home-standing-subject-to-approval = 通过，待批准
home-standing-failed = 未通过
home-standing-no-quorum = 未达法定人数
home-standing-tied = 票数相等
home-standing-blocked = 被阻止
home-standing-withdrawn = 已撤回

home-meetings = 近期会议
home-meetings-empty = 没有安排会议。
home-meetings-more = 全部会议
home-minutes = 最新纪要

home-results = 调查结果
home-results-respondents = { $count } 份回答
home-groups = 小组
home-groups-members = { $count ->
    [0] 尚无成员
   *[other] { $count } 名成员
}

home-promises = 为什么可以核查
home-promise-decisions-title = 结果由计算得出
home-promise-decisions = 每项决议的页面都列出章程规则及其算式。没有人手工填写结果。
home-promise-answers-title = 回答不属于任何人
home-promise-answers = 匿名调查的回答不保存账户、地址和时间，人数过少的数字会被隐藏。
home-promise-record-title = 没有悄悄的更改
home-promise-record = 每项公开行为都是公开记录中的一个条目，记录只增不减。您可以阅读、订阅并验证它。
home-standing-recorded = 已记录
