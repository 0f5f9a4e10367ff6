### 决议的依据：已发布的调查结果

links-section = 依据
links-none = 没有注明调查结果。
links-respondents = { $count } 份答卷
links-replaced = 该调查的第 { $number } 次发布已取代它
links-later = 决议之后由以下人员注明：
links-named-later = 在决议之后注明，并非投票之前
links-add = 注明调查结果
links-add-title = 这项决议依据哪些调查结果？
links-add-lead = 用于动议本身没有注明的结果。所有人都会看到它们是在决议之后注明的。
links-nothing-left = 没有其他已发布的结果。
links-field-release = 已发布的结果
links-field-release-hint = 所有调查的最近几次发布，最新的在前。
links-field-release-none = 请选择
links-field-releases = 它依据哪些调查结果？
links-field-releases-hint = 投票者会在动议旁看到它们，结果页面也会链接到该决议。
links-error-release = 请选择已发布的结果。
links-error-many = 最多注明 { $most } 次发布。
links-refused = 只有主席、负责人和秘书可以维护决议的关联。
links-conflict-not-adopted = 只有已通过的决议才能维护关联。
links-informed = 依据这些结果作出的决议
links-history-informed = 注明了它所依据的调查结果
