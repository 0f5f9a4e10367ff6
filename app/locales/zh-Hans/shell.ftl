### 每个页面的外框

shell-skip = 跳到正文
shell-nav-label = 主导航
shell-nav-surveys = 调查
shell-nav-decisions = 决议
shell-nav-meetings = 会议
shell-nav-groups = 小组
shell-nav-record = 公开记录
shell-account = 您的账户
shell-sign-in = 登录
shell-sign-out = 退出登录
shell-language-label = 语言
shell-footer-label = 更多
shell-help = 帮助
shell-feed = 订阅公开记录
shell-calendar = 日历
shell-api = API
shell-source = 源代码
shell-promise = 本社区的调查、决议与会议纪要，全部公开，任何人都可核查。
shell-demo-label = 演示。
shell-demo = 此处的人物、投票和回答均为虚构。

## 时间

shell-now = 现在
shell-today = 今天
shell-tomorrow = 明天
shell-yesterday = 昨天
shell-in-minutes = { $count } 分钟后
shell-minutes-ago = { $count } 分钟前
shell-in-hours = { $count } 小时后
shell-hours-ago = { $count } 小时前
shell-in-days = { $count } 天后
shell-days-ago = { $count } 天前
shell-in-months = { $count } 个月后
shell-months-ago = { $count } 个月前
shell-in-years = { $count } 年后
shell-years-ago = { $count } 年前
