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
shell-help-lead = 保存了什么，结果如何计算，隐藏了什么，以及如何逐一核查。
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

## 拒绝

shell-error-kicker = 错误 { $status }
shell-error-home = 前往首页
shell-error-back-hint = 您填写的内容仍在表单中：点击浏览器的“返回”即可回到那里。
shell-error-400-title = 无法理解此请求
shell-error-400 = 地址或表单的一部分缺失或有误。请检查地址，或从首页重新开始。
shell-error-401-title = 请先登录
shell-error-401 = 此页面仅供拥有账户的人使用。
shell-error-403-title = 您无权进行此操作
shell-error-403 = 您的账户在此没有相应权限。如果您认为应当拥有，请联系社区管理员。
shell-error-404-title = 没有这个页面
shell-error-404 = 地址可能有误，或者此处从未发布过内容。决议、会议纪要和调查结果的地址永久有效。
shell-error-405-title = 此地址不接受这种请求
shell-error-405 = 您请求的是页面，而此处只接受表单，或者相反。请从首页重新开始。
shell-error-409-title = 情况已有变化
shell-error-409 = 在您查看期间，有人修改了此内容。请重新加载页面后再作决定。
shell-error-413-title = 内容过大
shell-error-413 = 您发送的内容超出了此表单的上限。请缩短内容或发送较小的文件。
shell-error-413-limit = 您发送的内容超出了此表单的上限（{ $limit } KiB）。请缩短内容或发送较小的文件。
shell-error-422-title = 表单中有内容不正确
shell-error-422 = 请返回检查所填内容，然后重新发送。
shell-error-429-title = 尝试次数过多
shell-error-429 = 请等待几分钟后再试。
shell-error-500-title = 我们这边出了问题
shell-error-500 = 没有任何内容被更改。请重试；如果再次发生，请告知网站运营者发生的时间。
shell-error-503-title = 暂时无法响应
shell-error-503 = 网站繁忙或正在重启。没有任何内容被更改。请一分钟后再试。

## 表单

shell-problem = 存在问题
shell-optional = 选填
shell-next-page = 下一页
shell-pages-label = 列表分页
shell-breadcrumbs-label = 当前位置
shell-preview = 预览
shell-printed = 截至 { $when }
