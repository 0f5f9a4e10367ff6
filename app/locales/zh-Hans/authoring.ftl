authoring-error-gone = “{ $name }”已不存在：有人已将其删除或改名。
authoring-error-last-page = 问卷至少需要一页。
authoring-error-subject = 请选择本问卷中的一个问题。
authoring-error-value = 请输入用来比较答案的内容。
