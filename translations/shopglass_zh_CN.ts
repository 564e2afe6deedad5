<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionFaultTexts</name>
    <message>
        <source>“%1” is no phase of a promotion.</source>
        <translation>“%1”不是大促阶段。</translation>
    </message>
    <message>
        <source>“{%1}” is no placeholder.</source>
        <translation>“{%1}”不是可用的占位符。</translation>
    </message>
    <message>
        <source>“{%1}” needs an effect_unit.</source>
        <translation>使用“{%1}”时须写明 effect_unit。</translation>
    </message>
    <message>
        <source>there is no action “%1”.</source>
        <translation>没有名为“%1”的动作。</translation>
    </message>
    <message>
        <source>must differ from “raise”: between the two an alert stays.</source>
        <translation>不能与“raise”相同：数值在两者之间时，提醒保持原状态。</translation>
    </message>
    <message>
        <source>“%1”: only a rule with “each” writes store_ before a name.</source>
        <translation>“%1”：只有带“each”的规则才能在名称前写 store_。</translation>
    </message>
    <message>
        <source>“{%1}” needs an “each”.</source>
        <translation>使用“{%1}”时须写明“each”。</translation>
    </message>
    <message>
        <source>only where too much is bad: what comes late only adds.</source>
        <translation>只用于“越高越差”的指标：迟到的数据只会增加。</translation>
    </message>
    <message>
        <source>“%1” comes before “%2”, and there is no such action.</source>
        <translation>“%1”写在“%2”之前，但没有这条动作。</translation>
    </message>
    <message>
        <source>“%1” comes before “%2”, but they look at different things.</source>
        <translation>“%1”写在“%2”之前，但两条看的对象不同。</translation>
    </message>
    <message>
        <source>“%1” both contains and overrules “%2”.</source>
        <translation>“%1”对“%2”既写了包含又写了否决。</translation>
    </message>
    <message>
        <source>“%1” comes before itself.</source>
        <translation>“%1”绕了一圈排在自己之前。</translation>
    </message>
    <message>
        <source>beside its past one figure is measured, without “per” and “field”.</source>
        <translation>对比自身过往时只量一个指标，不写 “per” 和 “field”。</translation>
    </message>
    <message>
        <source>must be “past”: it touches the whole shop, nothing is left untouched.</source>
        <translation>必须是 “past”：它动的是全店，没有剩下未动的部分。</translation>
    </message>
</context>
<context>
    <name>ActionLifeTexts</name>
    <message>
        <source>An action is dismissed with a reason, so that everybody knows later why. Nothing was changed.</source>
        <translation>忽略动作须写明原因，方便日后查看。未做任何改动。</translation>
    </message>
</context>
<context>
    <name>ActionsCommand</name>
    <message>
        <source>There is no action &quot;%1&quot;. &apos;shopglass actions list --all&apos; lists them. Nothing was changed.</source>
        <translation>没有动作“%1”。可用“shopglass actions list --all”列出。未做任何改动。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state. Choose todo, doing, done or dismissed. Nothing was changed.</source>
        <translation>“%1”不是动作状态。可用：todo、doing、done、dismissed。未做任何改动。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>There is no alert &quot;%1&quot;. Nothing was changed.</source>
        <translation>没有提醒“%1”。未做任何改动。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of days from 0 to 365. Nothing was changed.</source>
        <translation>“%1”不是 0 到 365 的天数。未做任何改动。</translation>
    </message>
    <message>
        <source>%1: asleep until %2.</source>
        <translation>%1：暂停提醒至 %2。</translation>
    </message>
    <message>
        <source>Lists the actions, says what became of one (todo, doing, done, dismissed), or puts an alert to sleep. &apos;shopglass show actions&apos; shows all of it with figures.</source>
        <translation>列出动作，更新动作状态（todo 待办、doing 进行中、done 已完成、dismissed 已忽略），或暂停一项提醒。“shopglass show actions”输出全部内容和数据。</translation>
    </message>
    <message>
        <source>Of list: every action, not only the first ones.</source>
        <translation>用于 list：列出全部动作，不只前几个。</translation>
    </message>
    <message>
        <source>Of set: who does it.</source>
        <translation>用于 set：负责人。</translation>
    </message>
    <message>
        <source>Of set: a note.</source>
        <translation>用于 set：备注。</translation>
    </message>
    <message>
        <source>Of set: why it is dismissed.</source>
        <translation>用于 set：忽略原因。</translation>
    </message>
    <message>
        <source>Of set: until when.</source>
        <translation>用于 set：截止日期。</translation>
    </message>
    <message>
        <source>list, set or snooze.</source>
        <translation>list（列出）、set（更新状态）或 snooze（暂停提醒）。</translation>
    </message>
    <message>
        <source>Which action or alert.</source>
        <translation>动作或提醒的 ID。</translation>
    </message>
    <message>
        <source>The state, or days of sleep.</source>
        <translation>动作状态，或暂停提醒的天数。</translation>
    </message>
    <message>
        <source>Write: shopglass actions list, actions set ID STATE, or actions snooze ALERT [DAYS].</source>
        <translation>用法：shopglass actions list、actions set ID STATE 或 actions snooze ALERT [DAYS]。</translation>
    </message>
</context>
<context>
    <name>AuditCommand</name>
    <message>
        <source>The audit is about all stores of the workspace; leave --store out.</source>
        <translation>客户诊断针对工作区内的全部店铺，不能使用 --store。</translation>
    </message>
    <message>
        <source>For audit: only what the daily sums tell, at once; the other figures stay open.</source>
        <translation>仅用于 audit：只用日汇总立即得出的数字，其余指标暂缺。</translation>
    </message>
</context>
<context>
    <name>AuditFaultTexts</name>
    <message>
        <source>good, watch and bad must follow each other.</source>
        <translation>good、watch、bad 须依次递变。</translation>
    </message>
</context>
<context>
    <name>BatchName</name>
    <message>
        <source>Typed in: %1 of %2</source>
        <extracomment>Stands where other imports have a file name; %1: name of a score, %2: day</extracomment>
        <translation>手工录入：%2 %1</translation>
    </message>
    <message>
        <source>product score</source>
        <translation>商品分</translation>
    </message>
    <message>
        <source>store experience score</source>
        <translation>店铺体验分</translation>
    </message>
    <message>
        <source>selling reputation score</source>
        <translation>带货口碑分</translation>
    </message>
</context>
<context>
    <name>BatchText</name>
    <message>
        <source>%1 rows read: %2 new, %3 updated, %4 unchanged, %5 not stored</source>
        <translation>读取 %1 行：新增 %2，更新 %3，未变 %4，未导入 %5</translation>
    </message>
    <message>
        <source>%1: import %2</source>
        <translation>%1：导入批次 %2</translation>
    </message>
    <message>
        <source>%1: already imported as %2, nothing to do</source>
        <translation>%1：已导入过（批次 %2），无需再导入</translation>
    </message>
    <message>
        <source>%1: checked only, nothing was stored</source>
        <translation>%1：仅检查，未导入任何数据</translation>
    </message>
    <message>
        <source> [undone]</source>
        <translation> [已撤销]</translation>
    </message>
    <message>
        <source>days covered: %1</source>
        <translation>覆盖日期：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stood twice in the file and count once</source>
        <translation>
            <numerusform>文件内有 %n 行重复，只计一次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank or totals row(s) skipped</source>
        <translation>
            <numerusform>跳过 %n 行空行或合计行</numerusform>
        </translation>
    </message>
    <message>
        <source>personal columns not stored: %1</source>
        <translation>未保存的个人信息列：%1</translation>
    </message>
    <message>
        <source>columns not used: %1</source>
        <translation>未使用的列：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>sheet %1, row %2</source>
        <translation>工作表“%1”第 %2 行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (and %n more such row(s))</source>
        <translation>
            <numerusform>%1：%2（另有 %n 行同样情况）</numerusform>
        </translation>
    </message>
    <message>
        <source>columns, read as %1:</source>
        <translation>各列的读法（按 %1）：</translation>
    </message>
    <message>
        <source>columns of the sheet %1, read as %2:</source>
        <translation>工作表“%1”各列的读法（按 %2）：</translation>
    </message>
    <message>
        <source>%1 rows read: %2 would be new, %3 updated, %4 unchanged, %5 could not be stored</source>
        <translation>读取 %1 行：若导入将新增 %2，更新 %3，未变 %4，无法导入 %5</translation>
    </message>
</context>
<context>
    <name>BriefReport</name>
    <message>
        <source>What the detailed report has beside this</source>
        <translation>含全部明细的报告另有</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This report says the essentials.</source>
        <translation>本报告只列要点。</translation>
    </message>
    <message>
        <source>With all details it also has: %1; and the whole tables, the definitions and sources of all figures.</source>
        <translation>含全部明细的报告另有：%1；以及完整表格、全部指标的口径和来源。</translation>
    </message>
</context>
<context>
    <name>BuyerIdentityTexts</name>
    <message>
        <source>The key that pseudonymises buyers cannot be used: %1. Check the permissions of that file.</source>
        <translation>买家标识密钥无法使用：%1。请检查该文件的权限。</translation>
    </message>
</context>
<context>
    <name>CatalogueTexts</name>
    <message>
        <source>there is no measure “%1”.</source>
        <translation>没有名为“%1”的度量。</translation>
    </message>
    <message>
        <source>a group must name at least one file kind.</source>
        <translation>每组至少要写一种文件类型。</translation>
    </message>
    <message>
        <source>“%1” is used twice.</source>
        <translation>“%1”重复。</translation>
    </message>
    <message>
        <source>The indicator catalogue cannot be used: %1 Nothing was changed.</source>
        <translation>指标目录无法使用：%1未做任何改动。</translation>
    </message>
    <message>
        <source>The indicator catalogue %1 cannot be read: %2</source>
        <translation>指标目录 %1 无法读取：%2</translation>
    </message>
    <message>
        <source>The indicator catalogue is missing from this program; install it again.</source>
        <translation>程序缺少指标目录，请重新安装。</translation>
    </message>
</context>
<context>
    <name>ChannelRuleWords</name>
    <message>
        <source>(blank)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>Live rooms</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Short videos</source>
        <translation>短视频</translation>
    </message>
    <message>
        <source>Product cards</source>
        <translation>商品卡</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>渠道：%1</translation>
    </message>
    <message>
        <source>carrier %1</source>
        <translation>售卖载体：%1</translation>
    </message>
    <message>
        <source>account type %1</source>
        <translation>账号类型：%1</translation>
    </message>
    <message>
        <source>with a promoter</source>
        <translation>有推广者</translation>
    </message>
    <message>
        <source>without a promoter</source>
        <translation>无推广者</translation>
    </message>
    <message>
        <source>any row</source>
        <translation>任意行</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>no row has this so far</source>
        <translation>暂无符合的行</translation>
    </message>
    <message>
        <source>hidden by %1</source>
        <translation>已被 %1 先匹配</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The channel rule %1 never matches: no imported row has what it asks for.</source>
        <translation>渠道规则 %1 从不生效：已导入的行都不符合其条件。</translation>
    </message>
    <message>
        <source>The channel rule %1 takes nothing: %2 before it takes all that it could.</source>
        <translation>渠道规则 %1 不起作用：它能匹配的行都已被前面的 %2 匹配。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) move from %1 to %2, with %3 of paid GMV.</source>
        <translation>
            <numerusform>%n 行从%1改归%2，涉及成交金额 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>No imported row changes its field.</source>
        <translation>已导入的行所属经营场均无变化。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a channel rule: its place in the list and what it asks for</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ChannelRulesCommand</name>
    <message>
        <source>These are your own rules; the first that matches wins.</source>
        <translation>当前为自定义规则，按顺序匹配，先匹配者生效。</translation>
    </message>
    <message>
        <source>These are the rulebook&apos;s rules; the first that matches wins.</source>
        <translation>当前为规则库的规则，按顺序匹配，先匹配者生效。</translation>
    </message>
    <message numerus="yes">
        <source>%n channel rule(s) stored for all stores of the workspace.</source>
        <translation>
            <numerusform>已保存 %n 条渠道规则，对工作区内全部店铺生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rulebook&apos;s channel rules are in force again.</source>
        <translation>已恢复使用规则库的渠道规则。</translation>
    </message>
    <message>
        <source>The rulebook&apos;s channel rules were in force already.</source>
        <translation>原本就在使用规则库的渠道规则。</translation>
    </message>
    <message numerus="yes">
        <source>%n channel rule(s) written to %1.</source>
        <translation>
            <numerusform>%n 条渠道规则已写到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>With channels: put the rules of this file in force.</source>
        <translation>用于 channels：启用该文件中的规则。</translation>
    </message>
    <message>
        <source>With channels: write the rules in force to a JSON file.</source>
        <translation>用于 channels：把当前生效的规则写成 JSON 文件。</translation>
    </message>
    <message>
        <source>With channels: go back to the rulebook&apos;s rules.</source>
        <translation>用于 channels：恢复规则库的规则。</translation>
    </message>
    <message>
        <source>Write only one of --set, --export and --reset.</source>
        <translation>--set、--export、--reset 只能写一个。</translation>
    </message>
</context>
<context>
    <name>ChannelRulesTexts</name>
    <message>
        <source>The workspace&apos;s channel rules</source>
        <translation>工作区的渠道规则</translation>
    </message>
    <message>
        <source>Your channel rules cannot be used, so the rulebook&apos;s stay in force. %1</source>
        <translation>自定义渠道规则无法使用，仍采用规则库的规则。%1</translation>
    </message>
    <message>
        <source>The file was not taken in. %1 Nothing was changed.</source>
        <translation>文件未导入。%1未做任何改动。</translation>
    </message>
    <message>
        <source>%1: the rule “%2” has valid_from or valid_to; channel rules hold for all days. Take the dates out.</source>
        <translation>%1：规则“%2”写了 valid_from 或 valid_to；渠道规则对所有日期生效，请删去日期。</translation>
    </message>
</context>
<context>
    <name>ColumnReadingTexts</name>
    <message>
        <source>the day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>the month first</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>the year first</source>
        <translation>年在前</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>取值：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>share, as 30% or 0.3</source>
        <translation>比率，如 30% 或 0.3</translation>
    </message>
    <message>
        <source>score</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>time, %1</source>
        <translation>时间，%1</translation>
    </message>
    <message>
        <source>day, %1</source>
        <translation>日期，%1</translation>
    </message>
    <message>
        <source>number that identifies, digit by digit</source>
        <translation>编号，逐位原样读取</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>buyer, as a keyed hash of the phone number; the number is not stored</source>
        <translation>买家，由手机号生成带密钥的哈希，不保存号码</translation>
    </message>
    <message>
        <source>buyer, as a keyed hash; the text is not stored</source>
        <translation>买家，生成带密钥的哈希，不保存原文</translation>
    </message>
    <message>
        <source>or like %1</source>
        <translation>也可形如 %1</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>由公式算出</translation>
    </message>
    <message>
        <source>the same in every row</source>
        <translation>每行相同</translation>
    </message>
    <message>
        <source>without %1 at its end</source>
        <translation>去掉末尾的 %1</translation>
    </message>
    <message>
        <source>%1 means nothing</source>
        <translation>%1 视为空值</translation>
    </message>
    <message>
        <source>only where &apos;%1&apos; is filled</source>
        <translation>仅限“%1”有值的行</translation>
    </message>
    <message>
        <source>filled down within an order</source>
        <translation>同一订单内向下填充</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>personal, not stored</source>
        <translation>个人信息，不保存</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
</context>
<context>
    <name>ColumnTexts</name>
    <message>
        <source>The orders name more than 65,536 different channels, carriers and account types, so the columns of an import must have been mixed up. Check the mapping of the order files, undo the import and repeat it.</source>
        <translation>订单中不同的渠道、载体和账号类型超过 65,536 种，应是导入时列对错了。请检查订单文件的映射，撤销该导入批次后重新导入。</translation>
    </message>
    <message>
        <source>Reading the store&apos;s figures was stopped.</source>
        <translation>已停止读取本店铺的数据。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation>显示帮助。</translation>
    </message>
    <message>
        <source>Language of messages: zh or en.</source>
        <translation>提示语言：zh 或 en。</translation>
    </message>
    <message>
        <source>No progress and no notes on stderr.</source>
        <translation>不在 stderr 输出进度和提示。</translation>
    </message>
    <message>
        <source>The workspace file (default: %1).</source>
        <translation>工作区文件（默认：%1）。</translation>
    </message>
    <message>
        <source>The store&apos;s name; needed when the workspace has several.</source>
        <translation>店铺名称；工作区内有多个店铺时必填。</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD (default: 30 days up to the as-of day).</source>
        <translation>开始日期，格式 YYYY-MM-DD（默认：数据截至日及之前共 30 天）。</translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD.</source>
        <translation>结束日期，格式 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>Pretend that data and calendar end on this day.</source>
        <translation>假定数据和日历都截至这一天。</translation>
    </message>
    <message>
        <source>none, previous, last_year or last_promotion.</source>
        <translation>none（不对比）、previous（上期）、last_year（去年同期）或 last_promotion（上次大促）。</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>输出 JSON。</translation>
    </message>
    <message>
        <source>Usage: shopglass %1 [options]</source>
        <translation>用法：shopglass %1 [选项]</translation>
    </message>
    <message>
        <source>%1 See: shopglass %2 --help</source>
        <translation>%1请看：shopglass %2 --help</translation>
    </message>
    <message>
        <source>There is no workspace at %1. Import a file first, or name another workspace with --workspace.</source>
        <translation>在 %1 没有找到工作区。请先导入文件，或用 --workspace 指定其他工作区。</translation>
    </message>
    <message>
        <source>Warning: %1 lies on a network drive. Such files get damaged easily; keep the workspace on this computer.</source>
        <translation>注意：%1 在网络盘上，这样的文件容易损坏。请把工作区放在本机。</translation>
    </message>
    <message>
        <source>The workspace has several stores (%1). Name one with --store.</source>
        <translation>工作区内有多个店铺（%1）。请用 --store 指定一个。</translation>
    </message>
    <message>
        <source>My store</source>
        <translation>我的店铺</translation>
    </message>
    <message>
        <source>The workspace has no data yet. Import a file first.</source>
        <translation>工作区还没有数据，请先导入文件。</translation>
    </message>
    <message>
        <source>The workspace has no store named &quot;%1&quot;.</source>
        <translation>工作区内没有名为“%1”的店铺。</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; is not a day. Write it as YYYY-MM-DD, for example 2026-06-18.</source>
        <translation>--%1 的“%2”不是日期。请写成 YYYY-MM-DD，例如 2026-06-18。</translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation>--from 和 --to 须同时使用。</translation>
    </message>
    <message>
        <source>--compare &quot;%1&quot; is unknown. Use none, previous, last_year or last_promotion.</source>
        <translation>--compare 不支持“%1”。可用：none、previous、last_year、last_promotion。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未做任何改动。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>CommandProgress</name>
    <message>
        <source>%1: %2 rows, %3 rows/s %4</source>
        <translation>%1：%2 行，%3 行/秒 %4</translation>
    </message>
    <message>
        <source>%1: all rows are there and are being written to disk</source>
        <translation>%1：所有行已读完，正在写入磁盘</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&quot;%1&quot; is neither a command nor a file.</source>
        <translation>“%1”既不是命令，也不是文件。</translation>
    </message>
    <message>
        <source>Shopglass: what a Kuaishou shop&apos;s own export files tell, offline.

  shopglass [open [FILE…]]   the window
  shopglass demo             a sample shop, imported and shown; without a display as files
  shopglass sample           write the export files of a sample shop
  shopglass import           import export files or folders
  shopglass imports          list what was imported
  shopglass mappings         list, keep, rename and delete mappings of files of other origin
  shopglass undo             take an import back
  shopglass scores           type in official scores, list their history
  shopglass weights          choose the weights of an estimated total
  shopglass plan             keep targets of a score and see how far they have come
  shopglass programmes       answer the questions of the support programmes
  shopglass promotions       own events, targets of a promotion, roles of products
  shopglass show             print a view
  shopglass kpi              print indicators
  shopglass indicators       make indicators of your own
  shopglass rows             print the rows behind an indicator
  shopglass define           print what an indicator means and rests on
  shopglass report           write the diagnosis report
  shopglass grab             write a picture of a page
  shopglass rules check      check rulebook files
  shopglass workspace        verify, back up or rebuild a workspace

&apos;shopglass COMMAND --help&apos; says more about one.</source>
        <translation>店镜：只用快手小店后台导出的文件做经营分析，全程离线。

  shopglass [open [文件…]]   打开窗口
  shopglass demo             导入并查看示例店铺；没有显示器时写成文件
  shopglass sample           生成示例店铺的导出文件
  shopglass import           导入文件或文件夹
  shopglass imports          列出导入批次
  shopglass mappings         管理其他来源文件的映射方案：列出、保存、改名、删除
  shopglass undo             撤销一次导入
  shopglass scores           录入官方分值，查看历史
  shopglass weights          选择估算总分所用的权重
  shopglass plan             设定评分目标，查看进度
  shopglass programmes       回答扶持政策的问题
  shopglass promotions       管理自有活动、大促目标和商品角色
  shopglass show             输出一个页面的内容
  shopglass kpi              输出指标
  shopglass indicators       管理自定义指标
  shopglass rows             输出指标背后的明细
  shopglass define           输出指标的口径和依据
  shopglass report           生成店铺诊断报告
  shopglass grab             把页面存成图片
  shopglass rules check      检查规则库文件
  shopglass workspace        检查、备份或重建工作区

“shopglass 命令 --help”查看单个命令的用法。</translation>
    </message>
</context>
<context>
    <name>CompiledIndicatorTexts</name>
    <message>
        <source>there is no measure “%1”.</source>
        <translation>没有名为“%1”的度量。</translation>
    </message>
</context>
<context>
    <name>CsvTexts</name>
    <message>
        <source>The file %1 is empty. Nothing was changed.</source>
        <translation>文件 %1 是空的。未做任何改动。</translation>
    </message>
    <message>
        <source>A delimiter is one character such as a comma, a tab or a semicolon, not “%1”.</source>
        <translation>分隔符只能是一个字符，如逗号、制表符或分号，不能是“%1”。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>In %1, a quotation mark opened in row %2 is never closed; the file may be cut off. Please download it again. Nothing was changed.</source>
        <translation>%1 第 %2 行的引号没有闭合，文件可能不完整。请重新下载。未做任何改动。</translation>
    </message>
    <message>
        <source>In %1, row %2 has a cell of more than 1 MiB, which no export has. Please check that this is the right file. Nothing was changed.</source>
        <translation>%1 第 %2 行有一个单元格超过 1 MiB，后台导出的文件不会这样。请确认文件是否选对。未做任何改动。</translation>
    </message>
    <message>
        <source>In %1, row %2 is longer than 16 MiB, which no export is. Please check that this is the right file. Nothing was changed.</source>
        <translation>%1 第 %2 行超过 16 MiB，后台导出的文件不会这样。请确认文件是否选对。未做任何改动。</translation>
    </message>
    <message>
        <source>In %1, row %2 has more than 16,384 columns. Please check the delimiter of the file. Nothing was changed.</source>
        <translation>%1 第 %2 行超过 16,384 列。请检查文件的分隔符。未做任何改动。</translation>
    </message>
    <message>
        <source>The file %1 changed while row %2 was read. Please try again. Nothing was changed.</source>
        <translation>读取到第 %2 行时，文件 %1 发生了变化。请重试。未做任何改动。</translation>
    </message>
</context>
<context>
    <name>DataTableTexts</name>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>已导入的文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>数据日期</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No file has been imported into this store yet. Drop files or folders anywhere on this window.</source>
        <translation>本店铺还没有导入文件。把文件或文件夹拖到窗口任意位置即可导入。</translation>
    </message>
    <message>
        <source>Rows that were not stored</source>
        <translation>未导入行</translation>
    </message>
    <message>
        <source>Select a file above to see which of its rows were not stored, and why.</source>
        <translation>在上方选择一个文件，查看哪些行未导入及原因。</translation>
    </message>
    <message>
        <source>Rows of %1 that were not stored</source>
        <translation>%1 的未导入行</translation>
    </message>
    <message>
        <source>Every row of this file was stored.</source>
        <translation>该文件的每一行都已导入。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The first %1 of %2 rejected rows are kept.</source>
        <translation>未导入行共 %2 行，只保留前 %1 行。</translation>
    </message>
    <message>
        <source>Watched folder: %1</source>
        <translation>监视的文件夹：%1</translation>
    </message>
    <message>
        <source>New files go into the store “%1” as soon as they are complete.</source>
        <translation>新文件写完后自动导入店铺“%1”。</translation>
    </message>
    <message>
        <source>Every file of the folder could be imported so far.</source>
        <translation>目前该文件夹的文件都已导入。</translation>
    </message>
</context>
<context>
    <name>DefineCommand</name>
    <message>
        <source>Prints what an indicator means and what it is worked out from.</source>
        <translation>输出一个指标的口径和计算依据。</translation>
    </message>
    <message>
        <source>Indicator id, e.g. paid_gmv.</source>
        <translation>指标 id，例如 paid_gmv。</translation>
    </message>
    <message>
        <source>Name one indicator, for example paid_gmv.</source>
        <translation>请写一个指标，例如 paid_gmv。</translation>
    </message>
    <message>
        <source>The catalogue has no indicator &quot;%1&quot;.</source>
        <translation>指标目录中没有“%1”。</translation>
    </message>
</context>
<context>
    <name>DefinitionImports</name>
    <message>
        <source>Last imports of these files</source>
        <translation>这些文件的最近导入</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>数据日期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未导入</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>The folder %1 cannot be made. Free the place or set XDG_DATA_HOME.</source>
        <translation>无法创建文件夹 %1。请移开占用该位置的文件，或设置 XDG_DATA_HOME。</translation>
    </message>
    <message>
        <source>Sample shop (invented)</source>
        <translation>示例店铺（虚构）</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another with --out DIR.</source>
        <translation>无法创建文件夹 %1。请用 --out DIR 换一个位置。</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>报告：%1</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>页面：%1</translation>
    </message>
    <message>
        <source>Makes a sample shop, imports its files and shows it; without a display it writes a report and page pictures.</source>
        <translation>生成示例店铺，导入并打开查看；没有显示器时，写出报告和各页图片。</translation>
    </message>
    <message>
        <source>Folder for report and pictures (default: shopglass-demo).</source>
        <translation>存放报告和图片的文件夹（默认：shopglass-demo）。</translation>
    </message>
    <message>
        <source>Write the files even where a display is at hand.</source>
        <translation>有显示器时也写成文件。</translation>
    </message>
    <message>
        <source>Sample exports: %1</source>
        <translation>示例导出文件：%1</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>工作区：%1</translation>
    </message>
    <message>
        <source>There is no display here, so no window was opened. With one, the same command shows the window.</source>
        <translation>这里没有显示器，所以没有打开窗口。在有显示器的环境运行同一命令即可看到窗口。</translation>
    </message>
</context>
<context>
    <name>DocumentStoreTexts</name>
    <message>
        <source>The workspace %1 is damaged: its document &quot;%2&quot; (%3) cannot be read. Go back to a backup of the workspace. Nothing was changed.</source>
        <translation>工作区 %1 已损坏：其中的记录“%2”（%3）无法读取。请改用该工作区的备份。未做任何改动。</translation>
    </message>
</context>
<context>
    <name>EncodingTexts</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 is no table: line %2 contains bytes that no text has. It may be damaged; please download it again. Nothing was changed.</source>
        <translation>%1 不是表格：第 %2 行有文本中不会出现的字节，文件可能已损坏。请重新下载。未做任何改动。</translation>
    </message>
    <message>
        <source>The file %1 is damaged in line %2: there are bytes that are not %3. Please download it again. Nothing was changed.</source>
        <translation>%1 第 %2 行已损坏：其中有不属于 %3 编码的字节。请重新下载。未做任何改动。</translation>
    </message>
    <message>
        <source>The text of %1 is neither UTF-8 nor GB18030 (line %2). Please open it in Excel or WPS and save it as .xlsx or as CSV UTF-8. Nothing was changed.</source>
        <translation>%1 的编码既不是 UTF-8 也不是 GB18030（第 %2 行）。请用 Excel 或 WPS 打开，另存为 .xlsx 或 CSV UTF-8。未做任何改动。</translation>
    </message>
    <message>
        <source>The encoding %1 is not known; use UTF-8 or GB18030.</source>
        <translation>不支持编码 %1，请用 UTF-8 或 GB18030。</translation>
    </message>
</context>
<context>
    <name>EncryptedTexts</name>
    <message>
        <source>The file %1 is damaged or was cut off. Please download it again. Nothing was changed.</source>
        <translation>文件 %1 已损坏或不完整。请重新下载。未做任何改动。</translation>
    </message>
    <message>
        <source>The file %1 is protected by a password, which the platform makes of the last six characters of the original file name. A renamed file loses it: please give the password, or the file its first name. Nothing was changed.</source>
        <translation>文件 %1 有密码保护，平台的密码是原文件名的后六位，改名后就无法自动识别。请输入密码，或改回原文件名。未做任何改动。</translation>
    </message>
    <message>
        <source>The password does not open %1. The platform makes it of the last six characters of the original file name, without the suffix; capitals matter. Nothing was changed.</source>
        <translation>密码打不开 %1。平台的密码是原文件名（不含扩展名）的后六位，区分大小写。未做任何改动。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>The protected file %1 is larger than 1 GiB. Please export a shorter period. Nothing was changed.</source>
        <translation>加密文件 %1 超过 1 GiB。请缩短时间范围后重新导出。未做任何改动。</translation>
    </message>
    <message>
        <source>The file %1 is protected in a way that cannot be opened here. Please open it in Excel or WPS and save it as .xlsx without a password. Nothing was changed.</source>
        <translation>文件 %1 的加密方式不支持。请用 Excel 或 WPS 打开，另存为不带密码的 .xlsx。未做任何改动。</translation>
    </message>
    <message>
        <source>The file %1 is no table but another Office document. Please choose a .csv or .xlsx file. Nothing was changed.</source>
        <translation>文件 %1 是其他 Office 文档，不是表格。请选择 .csv 或 .xlsx 文件。未做任何改动。</translation>
    </message>
</context>
<context>
    <name>EvidenceSections</name>
    <message>
        <source>Counts, in hours</source>
        <translation>计入（小时）</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>文件中的行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入批次</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>计入的行</translation>
    </message>
    <message>
        <source>What it is measured against</source>
        <translation>分母的行</translation>
    </message>
    <message>
        <source>What holds it back</source>
        <translation>不利的行</translation>
    </message>
    <message>
        <source>What does it good</source>
        <translation>有利的行</translation>
    </message>
    <message>
        <source>The rows that “%1” of %2 is the sum of.</source>
        <translation>“%1”（%2）由这些行求和得到。</translation>
    </message>
    <message>
        <source>The rows that count above the line in “%1” of %2.</source>
        <translation>“%1”（%2）分子所计的行。</translation>
    </message>
    <message>
        <source>The rows that “%1” of %2 is measured against, below the line.</source>
        <translation>“%1”（%2）分母所计的行。</translation>
    </message>
    <message>
        <source>The rows that hold “%1” of %2 back.</source>
        <translation>对“%1”（%2）不利的行。</translation>
    </message>
    <message>
        <source>The rows that do “%1” of %2 good.</source>
        <translation>对“%1”（%2）有利的行。</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>商品 %1</translation>
    </message>
    <message>
        <source>influencer %1</source>
        <translation>达人 %1</translation>
    </message>
    <message>
        <source>Only %1.</source>
        <translation>仅限%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) that no file covers.</source>
        <translation>
            <numerusform>有 %n 天没有文件覆盖。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 rows, together %3.</source>
        <translation>%1：共 %2 行，合计 %3。</translation>
    </message>
    <message>
        <source> The first %1 are shown.</source>
        <translation>只列前 %1 行。</translation>
    </message>
    <message>
        <source>Days without files</source>
        <translation>没有文件的日期</translation>
    </message>
    <message>
        <source>The figure: %1.</source>
        <translation>指标数值：%1。</translation>
    </message>
    <message>
        <source>There are no such rows in these days.</source>
        <translation>这些日期没有这类行。</translation>
    </message>
    <message>
        <source>no product named</source>
        <translation>未写明商品的行</translation>
    </message>
    <message>
        <source>own sales, no influencer</source>
        <translation>无达人的自营成交</translation>
    </message>
    <message>
        <source>courier %1</source>
        <translation>快递公司 %1</translation>
    </message>
    <message>
        <source>no courier named</source>
        <translation>未写明快递公司的行</translation>
    </message>
    <message>
        <source>province %1</source>
        <translation>省份 %1</translation>
    </message>
    <message>
        <source>no province named</source>
        <translation>未写明省份的行</translation>
    </message>
    <message>
        <source>warehouse %1</source>
        <translation>仓库 %1</translation>
    </message>
    <message>
        <source>no warehouse named</source>
        <translation>未写明仓库的行</translation>
    </message>
    <message>
        <source>Every row of the imported files that names the order %1.</source>
        <translation>已导入文件中写有订单 %1 的全部行。</translation>
    </message>
    <message>
        <source>The rows that “%1” is measured against: %2.</source>
        <translation>“%1”分母所计的行：%2。</translation>
    </message>
    <message>
        <source>The rows behind “%1”: %2.</source>
        <translation>“%1”背后的行：%2。</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>the total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已被替换</translation>
    </message>
    <message>
        <source>%1 values of %2 scores: of each the first one counts, it replaced the others.</source>
        <translation>%2 个分数共有 %1 个说法：每个分数第一行生效，它替换了其余各行。</translation>
    </message>
</context>
<context>
    <name>EvidenceTexts</name>
    <message>
        <source>&quot;%1&quot; has no such part: only quotients of rows of one kind have rows that hold them back. Ask for the rows that count.</source>
        <translation>“%1”没有这类明细：只有同一类行相除得到的指标才有不利的行。请改查计入的行。</translation>
    </message>
    <message>
        <source>The store has no product &quot;%1&quot;. Give the id as the files write it.</source>
        <translation>店铺没有商品“%1”。请按文件中的写法填商品 ID。</translation>
    </message>
    <message>
        <source>The store has no influencer &quot;%1&quot;. Give the id as the files write it.</source>
        <translation>店铺没有达人“%1”。请按文件中的写法填达人 ID。</translation>
    </message>
    <message>
        <source>The catalogue has no indicator &quot;%1&quot;.</source>
        <translation>指标目录中没有“%1”。</translation>
    </message>
    <message>
        <source>The formula of &quot;%1&quot; is neither a sum nor a quotient of sums, so that its rows cannot be told apart.</source>
        <translation>“%1”的公式既不是求和，也不是和与和相除，无法列出对应的行。</translation>
    </message>
    <message>
        <source>The store has nothing called &quot;%1&quot; to tell rows apart by. Give the name as the files write it.</source>
        <translation>店铺没有可用于筛选明细的“%1”。请按文件中的写法填名称。</translation>
    </message>
</context>
<context>
    <name>ExportArchiveTexts</name>
    <message>
        <source>The archive %1 is damaged or was cut off. Please download it again. Nothing was changed.</source>
        <translation>压缩包 %1 已损坏或不完整。请重新下载。未做任何改动。</translation>
    </message>
    <message>
        <source>The archive %1 would unpack to an enormous size, which no export does. It is refused for safety; nothing was changed.</source>
        <translation>压缩包 %1 解压后异常巨大，后台导出的文件不会这样。为安全起见拒绝读取，未做任何改动。</translation>
    </message>
    <message>
        <source>The archive %1 holds no export files (csv, tsv, txt, xlsx, xls). Nothing was changed.</source>
        <translation>压缩包 %1 里没有可导入的文件（csv、tsv、txt、xlsx、xls）。未做任何改动。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>The file %1 is protected by a password of the archive. Please unpack the archive first. Nothing was changed.</source>
        <translation>文件 %1 所在的压缩包设有密码。请先解压再导入。未做任何改动。</translation>
    </message>
    <message>
        <source>There is no room to unpack %1: %2. Nothing was changed.</source>
        <translation>空间不足，无法解压 %1：%2。未做任何改动。</translation>
    </message>
    <message>
        <source>The file %1 is an archive inside an archive. Please unpack the outer one first. Nothing was changed.</source>
        <translation>文件 %1 是压缩包里的压缩包。请先解压外层压缩包。未做任何改动。</translation>
    </message>
</context>
<context>
    <name>ExportFileTexts</name>
    <message>
        <source>There is no folder %1. Nothing was changed.</source>
        <translation>文件夹 %1 不存在。未做任何改动。</translation>
    </message>
    <message>
        <source>The folder %1 may not be read. Change its permissions. Nothing was changed.</source>
        <translation>没有权限读取文件夹 %1。请修改权限。未做任何改动。</translation>
    </message>
    <message>
        <source>The file %1 lies directly in %2, so it belongs to no store. Move it into the folder of its store. Nothing was changed.</source>
        <translation>文件 %1 直接放在 %2 下，不属于任何店铺。请移到对应店铺的文件夹里。未做任何改动。</translation>
    </message>
    <message>
        <source>The folder %1 holds no folders; each store needs one of its own, named after the store. Nothing was changed.</source>
        <translation>文件夹 %1 里没有子文件夹；每家店铺须单独一个，以店铺名称命名。未做任何改动。</translation>
    </message>
    <message>
        <source>%1 was skipped: a text file without any known header is taken for a note.</source>
        <translation>已跳过 %1：文本文件中没有认识的表头，按说明文件处理。</translation>
    </message>
    <message>
        <source>The folder %1 holds no export files (csv, tsv, txt, xlsx, xls, zip). Nothing was changed.</source>
        <translation>文件夹 %1 里没有可导入的文件（csv、tsv、txt、xlsx、xls、zip）。未做任何改动。</translation>
    </message>
    <message>
        <source>The file %1 lies in no folder of the archive %2, so it belongs to no store. Pack a folder for each store. Nothing was changed.</source>
        <translation>文件 %1 不在压缩包 %2 的任何文件夹中，无法确定属于哪家店铺。请为每家店铺各建一个文件夹再打包。未做任何改动。</translation>
    </message>
</context>
<context>
    <name>FileWarningTexts</name>
    <message>
        <source>others (%1)</source>
        <comment>values of a column</comment>
        <translation>其他（%1）</translation>
    </message>
    <message numerus="yes">
        <source>In column &apos;%1&apos;, %n cell(s) have values that are not known: %2. Figures that go by this column leave these rows out.</source>
        <translation>
            <numerusform>“%1”列有 %n 个单元格的取值无法识别：%2。按该列统计的指标不计这些行。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>It has the same content as %1, which is import %2.</source>
        <translation>内容与 %1（导入批次 %2）完全相同。</translation>
    </message>
</context>
<context>
    <name>FormulaTexts</name>
    <message>
        <source>The formula “%1” cannot be used: %2</source>
        <translation>公式“%1”无法使用：%2</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>公式为空。</translation>
    </message>
    <message numerus="yes">
        <source>it is longer than %n characters.</source>
        <translation>
            <numerusform>公式超过 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>“=” is not allowed; to compare, write “==”.</source>
        <translation>不能用“=”；比较请写“==”。</translation>
    </message>
    <message>
        <source>texts are not allowed.</source>
        <translation>不能使用文本。</translation>
    </message>
    <message>
        <source>it has more than one result.</source>
        <translation>公式的结果不止一个。</translation>
    </message>
    <message>
        <source>it breaks off; something is missing at its end.</source>
        <translation>公式不完整，末尾缺少内容。</translation>
    </message>
    <message>
        <source>a parenthesis is not closed.</source>
        <translation>有括号没有闭合。</translation>
    </message>
    <message>
        <source>the parenthesis at character %1 does not fit.</source>
        <translation>第 %1 个字符处的括号位置不对。</translation>
    </message>
    <message>
        <source>the sign “%1” at character %2 does not fit.</source>
        <translation>第 %2 个字符处的“%1”位置不对。</translation>
    </message>
    <message>
        <source>a sign such as + or / is missing before “%1” at character %2.</source>
        <translation>第 %2 个字符处的“%1”前缺少 + 或 / 之类的运算符。</translation>
    </message>
    <message>
        <source>the comma at character %1 does not fit.</source>
        <translation>第 %1 个字符处的逗号位置不对。</translation>
    </message>
    <message>
        <source>the function “%1” is given too many or too few values.</source>
        <translation>函数“%1”的参数过多或过少。</translation>
    </message>
    <message>
        <source>a choice is written “condition ? value : value”.</source>
        <translation>条件表达式请写成“条件 ? 值 : 值”。</translation>
    </message>
    <message>
        <source>it cannot be read at character %1.</source>
        <translation>公式从第 %1 个字符起无法读取。</translation>
    </message>
</context>
<context>
    <name>GrabCommand</name>
    <message>
        <source>--size &quot;%1&quot; is not a size. Write it as WIDTHxHEIGHT, for example 1280x800.</source>
        <translation>--size 的“%1”不是尺寸。请写成 宽x高，例如 1280x800。</translation>
    </message>
    <message>
        <source>--scale &quot;%1&quot; must be a number from 0.5 to 4.</source>
        <translation>--scale 的“%1”须为 0.5 到 4 之间的数。</translation>
    </message>
    <message>
        <source>Writes a picture of a page, as the window draws it.</source>
        <translation>把页面存成图片，与窗口中所见一致。</translation>
    </message>
    <message>
        <source>The PNG file to write.</source>
        <translation>要写出的 PNG 文件。</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT; height 0 takes what the page needs.</source>
        <translation>宽x高；高为 0 时按页面内容自动取高。</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light（浅色）或 dark（深色）。</translation>
    </message>
    <message>
        <source>Pixels per point, e.g. 1.5.</source>
        <translation>每点像素数，例如 1.5。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no page. Choose one of: %2.</source>
        <translation>没有“%1”页面。可用：%2。</translation>
    </message>
    <message>
        <source>--theme &quot;%1&quot; is unknown. Use light or dark.</source>
        <translation>--theme 不支持“%1”。可用：light、dark。</translation>
    </message>
    <message>
        <source>Say where to write the picture with --out FILE.</source>
        <translation>请用 --out FILE 指定图片的保存位置。</translation>
    </message>
    <message>
        <source>--part &quot;%1&quot; is not a number from 1 on.</source>
        <translation>--part 的“%1”须为从 1 起的整数。</translation>
    </message>
    <message>
        <source>Only this tab of the page, from 1 on; without it all of them below each other.</source>
        <translation>只画页面中的这个标签页，从 1 数起；不写则全部标签页依次向下排列。</translation>
    </message>
</context>
<context>
    <name>GrowthFaultTexts</name>
    <message>
        <source>there is no threshold “%1”.</source>
        <translation>没有名为“%1”的阈值。</translation>
    </message>
    <message>
        <source>is more than the window has days.</source>
        <translation>大于窗口的天数。</translation>
    </message>
    <message>
        <source>must hold two windows.</source>
        <translation>须至少容纳两个窗口。</translation>
    </message>
    <message>
        <source>lacks “%1”.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>must rise from 0.</source>
        <translation>须从 0 起递增。</translation>
    </message>
    <message>
        <source>needs at least one letter.</source>
        <translation>至少要有一个字母。</translation>
    </message>
    <message>
        <source>must be empty where the letters are not known.</source>
        <translation>字母未知时须为空。</translation>
    </message>
</context>
<context>
    <name>HtmlTexts</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>The web page %1 is larger than 256 MiB. Please export a shorter period. Nothing was changed.</source>
        <translation>网页文件 %1 超过 256 MiB。请缩短时间范围后重新导出。未做任何改动。</translation>
    </message>
    <message>
        <source>The file %1 is a web page without a table; perhaps the download asked for a login. Please download it again. Nothing was changed.</source>
        <translation>文件 %1 是不含表格的网页，可能下载时登录已失效。请重新下载。未做任何改动。</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表格 %1</translation>
    </message>
</context>
<context>
    <name>HtmlWriter</name>
    <message>
        <source>Period</source>
        <translation>统计周期</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>出具方</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation>对应数据表</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2. Nothing was changed; choose another folder or make room on the disk, then try again.</source>
        <translation>无法写入文件 %1：%2。未做任何改动。请换一个文件夹或清理磁盘空间后重试。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
</context>
<context>
    <name>ImpliedWeightTexts</name>
    <message>
        <source>The implied weights of %1 add up to %2, so the total is no weighted mean of the dimensions. They were not accepted; type weights instead.</source>
        <translation>%1 的反推权重之和为 %2，说明总分不是各维度的加权平均。这套权重未采用，请改为自填权重。</translation>
    </message>
    <message>
        <source>The dimension %1 has an implied weight of %2, but no indicator of ours stands for it. The weights were not accepted.</source>
        <translation>维度 %1 的反推权重为 %2，但没有可自测的指标与之对应。这套权重未采用。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Password of an encrypted file.</source>
        <translation>加密文件的密码。</translation>
    </message>
    <message>
        <source>Read and check everything, store nothing.</source>
        <translation>只读取和检查，不导入。</translation>
    </message>
    <message>
        <source>Exit with 0 even if some rows were not stored.</source>
        <translation>即使有未导入行，退出码也为 0。</translation>
    </message>
    <message>
        <source>Imports export files into the workspace.</source>
        <translation>把导出的文件导入工作区。</translation>
    </message>
    <message>
        <source>Name at least one file or folder to import.</source>
        <translation>请至少指定一个要导入的文件或文件夹。</translation>
    </message>
    <message>
        <source>Lists what was imported, newest first.</source>
        <translation>列出导入批次，最新的在前。</translation>
    </message>
    <message>
        <source>Takes an import back, newest or not.</source>
        <translation>撤销一次导入，不限于最近一次。</translation>
    </message>
    <message>
        <source>The number that &apos;imports&apos; shows.</source>
        <translation>“imports”列出的批次编号。</translation>
    </message>
    <message>
        <source>Name one import by its number. &apos;shopglass imports&apos; lists them.</source>
        <translation>请写一个导入批次的编号，可用“shopglass imports”查看。</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>还没有导入过文件。</translation>
    </message>
    <message>
        <source>Read as this kind, whatever the headers say: %1.</source>
        <translation>不看表头，直接按这种文件类型读取：%1。</translation>
    </message>
    <message>
        <source>Every sub-folder of DIR is a store of its name.</source>
        <translation>DIR 下每个子文件夹是一家店铺，文件夹名即店铺名称。</translation>
    </message>
    <message>
        <source>Export files, archives (.zip) or folders of them.</source>
        <translation>要导入的文件、压缩包（.zip）或文件夹。</translation>
    </message>
    <message>
        <source>A mapping file for files of other origin, or the name of one that is kept.</source>
        <translation>映射文件或已保存的映射方案名称，用于其他来源的文件。</translation>
    </message>
</context>
<context>
    <name>ImportReportTexts</name>
    <message>
        <source>%1 rows read: %2 new, %3 updated, %4 unchanged, %5 rejected.</source>
        <translation>读取 %1 行：新增 %2，更新 %3，未变 %4，未导入 %5。</translation>
    </message>
    <message>
        <source>Days covered: %1 to %2.</source>
        <translation>覆盖日期：%1 至 %2。</translation>
    </message>
    <message>
        <source>Not stored because it is personal: %1.</source>
        <translation>以下列为个人信息，未保存：%1。</translation>
    </message>
    <message>
        <source>Not stored because it is not known: %1.</source>
        <translation>以下列未识别，未保存：%1。</translation>
    </message>
    <message>
        <source>Show the rejected rows</source>
        <translation>查看未导入行</translation>
    </message>
    <message>
        <source>Stopped; nothing of this file was kept.</source>
        <translation>已停止，该文件的数据一行也没有保留。</translation>
    </message>
    <message>
        <source>This file was already imported on %1; nothing was changed.</source>
        <translation>该文件已于 %1 导入过，未做任何改动。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Say which column is what…</source>
        <translation>指定各列的含义…</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>%1: %2</source>
        <comment>file, warning</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ImportStoresCommand</name>
    <message>
        <source>Two folders are called &quot;%1&quot;, so their stores would be mixed. Rename one or import them one by one. Nothing was changed.</source>
        <translation>有两个文件夹都叫“%1”，会混成一家店铺。请改名，或分开导入。未做任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s), </source>
        <translation>
            <numerusform>%1：%n 个文件，</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new rows, %2 updated, %3 rejected</source>
        <translation>新增 %1 行，更新 %2 行，未导入 %3 行</translation>
    </message>
    <message numerus="yes">
        <source>; %n file(s) refused</source>
        <translation>
            <numerusform>；%n 个文件被拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>--store-per-folder names the stores itself; leave --store out.</source>
        <translation>--store-per-folder 按文件夹确定店铺，不能同时使用 --store。</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>en</source>
        <comment>code of this language</comment>
        <extracomment>Not shown: the code of the language of this translation, &quot;zh&quot; or &quot;en&quot;. It picks names from our data files.</extracomment>
        <translation>zh</translation>
    </message>
    <message>
        <source>%1 is empty: it has no header and no rows. Nothing was changed.</source>
        <translation>%1 是空的：没有表头，也没有数据行。未做任何改动。</translation>
    </message>
    <message>
        <source>%1 looks like %2 but has no column with a date, so its rows belong to no period. Export it again with %3, or name a date column in a mapping file. Nothing was changed.</source>
        <translation>%1 看起来是“%2”，但没有日期列，数据无法归入任何日期。请重新导出并带上 %3，或在映射文件中指定日期列。未做任何改动。</translation>
    </message>
    <message>
        <source>%1 was not recognised: too few of its headers are known to be sure that it is %2. Say that it is, or use a mapping file. Nothing was changed.</source>
        <translation>无法识别 %1：认识的表头太少，不能确定是“%2”。请指明文件类型，或使用映射文件。未做任何改动。</translation>
    </message>
    <message>
        <source>%1 was not recognised. It comes nearest to %2, but these headers are missing: %3. Export it again with them, or use a mapping file. Nothing was changed.</source>
        <translation>无法识别 %1。它最接近“%2”，但缺少这些表头：%3。请重新导出并带上它们，或使用映射文件。未做任何改动。</translation>
    </message>
    <message>
        <source>%1 does not fit the mapping &apos;%2&apos;: row %3 lacks these headers: %4. Nothing was changed.</source>
        <translation>%1 与映射方案“%2”不符：第 %3 行缺少表头 %4。未做任何改动。</translation>
    </message>
    <message>
        <source>%1 does not fit the mapping &apos;%2&apos;: no row near the top has all of its headers; missing: %3. Nothing was changed.</source>
        <translation>%1 与映射方案“%2”不符：开头几行中没有一行包含全部表头，缺少 %3。未做任何改动。</translation>
    </message>
    <message>
        <source>%1 has no sheet &apos;%2&apos;, which the mapping asks for. It has: %3. Nothing was changed.</source>
        <translation>%1 没有映射方案要求的工作表“%2”，现有：%3。未做任何改动。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end. Copy it to this computer and try again. Nothing was changed.</source>
        <translation>%1 没能读到文件末尾。请复制到本机后重试。未做任何改动。</translation>
    </message>
    <message>
        <source>%1 has a header but no rows below it. Nothing was changed.</source>
        <translation>%1 只有表头，没有数据行。未做任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n row(s) of %1 could be read, and nothing was changed. Row %2: %3</source>
        <translation>
            <numerusform>%1 的 %n 行数据全部无法读取，未做任何改动。第 %2 行：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet &apos;%1&apos; was not read: its headers are not those of an export that we know.</source>
        <translation>未读取工作表“%1”：表头不属于任何已知的导出文件。</translation>
    </message>
    <message>
        <source>The header &apos;%1&apos; stands for something that an earlier or better header already gives; only one of them was read.</source>
        <translation>表头“%1”与另一个更靠前或更准确的表头含义相同，只读取了其中一个。</translation>
    </message>
    <message>
        <source>In the sheet &apos;%2&apos;, the header &apos;%1&apos; stands for something that an earlier or better header already gives; only one of them was read.</source>
        <translation>工作表“%2”中，表头“%1”与另一个更靠前或更准确的表头含义相同，只读取了其中一个。</translation>
    </message>
    <message numerus="yes">
        <source>In column &apos;%1&apos;, %n cell(s) could not be read and were left without a value; the first is in row %2.</source>
        <translation>
            <numerusform>“%1”列有 %n 个单元格无法读取，按空值处理，第一个在第 %2 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In column &apos;%1&apos; of the sheet &apos;%3&apos;, %n cell(s) could not be read and were left without a value; the first is in row %2.</source>
        <translation>
            <numerusform>工作表“%3”的“%1”列有 %n 个单元格无法读取，按空值处理，第一个在第 %2 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping says that this file has no %1: every figure that needs it leaves these rows out.</source>
        <translation>映射方案写明该文件没有“%1”：凡用到它的指标都不含这些行。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of totals were left out.</source>
        <translation>
            <numerusform>跳过 %n 行合计行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with remarks or repeated headers were left out.</source>
        <translation>
            <numerusform>跳过 %n 行备注或重复表头。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have the same order, product, SKU and specification as an earlier row of this file; of each, only one counts. A mapping with grain &apos;row&apos; keeps them all.</source>
        <translation>
            <numerusform>有 %n 行与本文件前面某行的订单、商品、SKU 和规格都相同，每组只计一行。若要全部保留，请在映射文件中把粒度设为“row”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have the same number as an earlier row of this file; of each, only one counts.</source>
        <translation>
            <numerusform>有 %n 行与本文件前面某行的单号相同，每组只计一行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Buyers were not identified: this workspace was made with another identity key. Put that key back, or figures about buyers would count everybody twice.</source>
        <translation>未识别买家：本工作区是用另一把买家标识密钥建立的。请放回原密钥，否则同一买家会被算成两个人。</translation>
    </message>
    <message numerus="yes">
        <source>%n long number(s) end in zeros as if a spreadsheet had rounded them. If this file was saved by a spreadsheet, undo this import and use the original file.</source>
        <translation>
            <numerusform>有 %n 个长编号以多个 0 结尾，像是被表格软件取整过。如果该文件用表格软件另存过，请撤销此次导入，改用原文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Only %1 of the %2 products in this file are known in this store. If it is a file of another store, undo this import and choose that store.</source>
        <translation>本文件的 %2 个商品中，只有 %1 个在本店铺出现过。如果是其他店铺的文件，请撤销此次导入，改选那家店铺。</translation>
    </message>
    <message>
        <source>None or hardly any of the %1 accounts in this file (such as &apos;%2&apos;) are known in this store (such as &apos;%3&apos;). If it is a file of another store, undo this import and choose that store.</source>
        <translation>本文件的 %1 个账号（如“%2”）几乎都没有在本店铺出现过（本店铺的如“%3”）。如果是其他店铺的文件，请撤销此次导入，改选那家店铺。</translation>
    </message>
    <message>
        <source>On %1 of the %2 days that were compared, this file tells less than half or more than twice of the sales that the orders of this store add up to. If it is a file of another store, undo this import and choose that store.</source>
        <translation>比对的 %2 天中，有 %1 天本文件的成交不到本店铺订单合计的一半，或超过两倍。如果是其他店铺的文件，请撤销此次导入，改选那家店铺。</translation>
    </message>
    <message>
        <source>Only %1 of the %2 orders of this file that were looked up are known in this store, although its orders of these days were imported. If it is a file of another store, undo this import and choose that store.</source>
        <translation>抽查本文件的 %2 个订单，只有 %1 个在本店铺能找到，而这些日期的订单已经导入。如果是其他店铺的文件，请撤销此次导入，改选那家店铺。</translation>
    </message>
    <message>
        <source>This file says that it is of the shop &apos;%1&apos;, but earlier files of this store said %2. If it is a file of another store, undo this import and choose that store.</source>
        <translation>本文件写明店铺是“%1”，而本店铺之前的文件写的是%2。如果是其他店铺的文件，请撤销此次导入，改选那家店铺。</translation>
    </message>
    <message>
        <source>This file has rows of several shops: %1. Figures of this store will mix them; undo this import and import a file of each shop into a store of its own.</source>
        <translation>本文件含多家店铺的数据：%1，会混入本店铺的指标。请撤销此次导入，按店铺分别导出，再导入各自的店铺。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) miss rows that were rejected, so they do not count as covered. Correct the rows and import the file again.</source>
        <translation>
            <numerusform>有 %n 天存在未导入行，不计入覆盖日期。请改正这些行后重新导入该文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>These are orders of %1. They are counted together with the others of this store; figures that need what only Kuaishou says leave them out.</source>
        <translation>这些是%1的订单，与本店铺其他订单合并计算；只有快手提供的字段才能算的指标不含这些订单。</translation>
    </message>
    <message>
        <source>%1 (missing: %2)</source>
        <translation>%1（缺少：%2）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 fits several kinds of export equally well: %2. Say which one it is, or use a mapping file. Nothing was changed.</source>
        <translation>%1 同时符合几种文件类型：%2。请指明文件类型，或使用映射文件。未做任何改动。</translation>
    </message>
    <message>
        <source>%1 Other kinds that come near: %2.</source>
        <translation>%1其他接近的文件类型：%2。</translation>
    </message>
    <message>
        <source>It was read by your mapping &apos;%1&apos;, which is kept for files with these headers.</source>
        <translation>已按为这些表头保存的映射方案“%1”读取。</translation>
    </message>
    <message>
        <source>%1 was not recognised: none of its headers is known. An order file, for example, needs: %2. Choose another file, or use a mapping file. Nothing was changed.</source>
        <translation>无法识别 %1：没有一个认识的表头。例如订单文件需要有：%2。请换一个文件，或使用映射文件。未做任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n official value(s) in this file differ from what was imported before, first %1 of %2: %3 here, %4 in %5; %6 counts. Undo the import that is wrong.</source>
        <translation>
            <numerusform>本文件有 %n 个官方分值与此前导入的不一致，第一个是 %2 的 %1：本文件为 %3，%5 为 %4，目前以 %6 为准。请撤销有误的那次导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs more memory than this computer has free. Close other programs, or divide the file. Nothing was changed.</source>
        <translation>内存不足，无法读取 %1。请关闭其他程序，或把文件拆小后再导入。未做任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) now count twice: one file gives them whole and another line by line, or only one of the files has the numbers of their lines. Undo one of the two imports.</source>
        <translation>
            <numerusform>有 %n 笔订单被重复计算：一份文件按整单导出，另一份按明细行导出，或只有其中一份带子订单号。请撤销其中一次导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The after-sales of %n order(s) give more back than was paid for them. First: order %1, %2 back of %3 paid (%4, row %5). At most what was paid counts as a refund. Check these orders in the back office.</source>
        <translation>
            <numerusform>有 %n 个订单的售后退款合计超过实付款。首个：订单 %1，实付 %3，却退款 %2（%4，第 %5 行）。退款最多按实付款计算，请到后台核对这些订单。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorsCommand</name>
    <message>
        <source>Write: shopglass indicators [set ID --name NAME --formula FORMULA --unit UNIT | remove ID | add FILE | export FILE]</source>
        <translation>用法：shopglass indicators [set ID --name NAME --formula FORMULA --unit UNIT | remove ID | add FILE | export FILE]</translation>
    </message>
    <message>
        <source>There is no indicator of your own yet. &apos;shopglass indicators set&apos; makes one.</source>
        <translation>还没有自定义指标。可用“shopglass indicators set”新建。</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>未保存任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) stored. &apos;shopglass kpi %1&apos; prints it.</source>
        <translation>
            <numerusform>已保存 %n 个指标。可用“shopglass kpi %1”输出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write --unit %1 and --direction %2.</source>
        <translation>--unit 请写 %1，--direction 请写 %2。</translation>
    </message>
    <message>
        <source>--minimum wants a whole number such as 20.</source>
        <translation>--minimum 须为整数，例如 20。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used by %2. Change or remove these first. Nothing was changed.</source>
        <translation>“%1”正被 %2 引用，请先修改或删除引用它的指标。未做任何改动。</translation>
    </message>
    <message>
        <source>There is no indicator &quot;%1&quot; of your own. Nothing was changed.</source>
        <translation>没有自定义指标“%1”。未做任何改动。</translation>
    </message>
    <message>
        <source>The indicator &quot;%1&quot; was removed.</source>
        <translation>已删除指标“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) written to %1.</source>
        <translation>
            <numerusform>已把 %n 个指标写到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists your own indicators, or makes, exchanges and removes them.</source>
        <translation>列出自定义指标，或新建、导入、导出、删除。</translation>
    </message>
    <message>
        <source>Make or change the indicator ID (own_…).</source>
        <translation>新建或修改指标 ID（own_…）。</translation>
    </message>
    <message>
        <source>Take an indicator away.</source>
        <translation>删除一个指标。</translation>
    </message>
    <message>
        <source>Take in what export wrote.</source>
        <translation>导入 export 写出的文件。</translation>
    </message>
    <message>
        <source>Write all to a JSON file.</source>
        <translation>把全部自定义指标写成 JSON 文件。</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>指标名称。</translation>
    </message>
    <message>
        <source>Over ids of the catalogue, e.g. &quot;net_gmv / paid_orders&quot;.</source>
        <translation>公式，用指标目录中的 id，例如“net_gmv / paid_orders”。</translation>
    </message>
    <message>
        <source>fen (an amount), count, ratio, hours, days, score, seconds or multiple.</source>
        <translation>fen（金额）、count（数量）、ratio（比率）、hours（小时）、days（天）、score（分）、seconds（秒）或 multiple（倍数）。</translation>
    </message>
    <message>
        <source>What is better: higher, lower or neutral.</source>
        <translation>好坏方向：higher（越高越好）、lower（越低越好）或 neutral（不分好坏）。</translation>
    </message>
    <message>
        <source>The count that tells whether there is enough data, e.g. paid_orders.</source>
        <translation>用来判断数据是否足够的计数指标，例如 paid_orders。</translation>
    </message>
    <message>
        <source>The least of it; 20 if left out.</source>
        <translation>最小样本量，默认 20。</translation>
    </message>
    <message>
        <source>What you want to reach: yuan for amounts, 3.5% or 0.035 for ratios.</source>
        <translation>目标：金额以元计，比率写 3.5% 或 0.035。</translation>
    </message>
</context>
<context>
    <name>JsonFaultTexts</name>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <comment>file, path, reason</comment>
        <translation>%1：%2：%3</translation>
    </message>
    <message>
        <source>line %1 is not JSON (%2).</source>
        <translation>第 %1 行不是合法的 JSON（%2）。</translation>
    </message>
    <message>
        <source>the file must hold one JSON object.</source>
        <translation>文件内容须是一个 JSON 对象。</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>缺失。</translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation>须为文本。</translation>
    </message>
    <message>
        <source>must not be empty.</source>
        <translation>不能为空。</translation>
    </message>
    <message>
        <source>“%1” is not an id: only a–z, 0–9 and _ are allowed.</source>
        <translation>“%1”不能用作 id：只允许 a–z、0–9 和 _。</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1”不在可用值之中：%2。</translation>
    </message>
    <message>
        <source>must be a list of texts.</source>
        <translation>须为文本列表。</translation>
    </message>
    <message>
        <source>must be a number.</source>
        <translation>须为数字。</translation>
    </message>
    <message>
        <source>%1 is outside %2 … %3.</source>
        <translation>%1 超出范围 %2 … %3。</translation>
    </message>
    <message>
        <source>must be a whole number.</source>
        <translation>须为整数。</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>须为 true 或 false。</translation>
    </message>
    <message>
        <source>must be a day, written YYYY-MM-DD.</source>
        <translation>须为日期，格式 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>must be an object.</source>
        <translation>须为对象。</translation>
    </message>
    <message>
        <source>must be a list.</source>
        <translation>须为列表。</translation>
    </message>
    <message>
        <source>lies before valid_from.</source>
        <translation>早于 valid_from。</translation>
    </message>
    <message>
        <source>is not known here; check the spelling.</source>
        <translation>此处没有这一项，请检查拼写。</translation>
    </message>
    <message>
        <source>must be a list of numbers.</source>
        <translation>须为数字列表。</translation>
    </message>
</context>
<context>
    <name>KpiCommand</name>
    <message>
        <source> (%1 of %2 days covered)</source>
        <translation>（覆盖 %1/%2 天）</translation>
    </message>
    <message>
        <source>Prints indicators of the catalogue.</source>
        <translation>输出指标目录中的指标。</translation>
    </message>
    <message>
        <source>Print CSV.</source>
        <translation>输出 CSV。</translation>
    </message>
    <message>
        <source>Indicator ids, e.g. paid_gmv.</source>
        <translation>指标 id，例如 paid_gmv。</translation>
    </message>
    <message>
        <source>Name at least one indicator, for example paid_gmv.</source>
        <translation>请至少写一个指标，例如 paid_gmv。</translation>
    </message>
    <message>
        <source>The catalogue has no indicator &quot;%1&quot;.</source>
        <translation>指标目录中没有“%1”。</translation>
    </message>
    <message>
        <source>day, week, month, field, scene, product, influencer, warehouse, courier or province.</source>
        <translation>day（日）、week（周）、month（月）、field（经营场）、scene（场景）、product（商品）、influencer（达人）、warehouse（仓库）、courier（快递公司）或 province（省份）。</translation>
    </message>
    <message>
        <source>--by &quot;%1&quot; is unknown. Use day, week, month, field, scene, product, influencer, warehouse, courier or province.</source>
        <translation>--by 不支持“%1”。可用：day、week、month、field、scene、product、influencer、warehouse、courier、province。</translation>
    </message>
</context>
<context>
    <name>MappingCheckTexts</name>
    <message>
        <source>The formula ends too early.</source>
        <translation>公式不完整。</translation>
    </message>
    <message>
        <source>The { at character %1 does not enclose a header.</source>
        <translation>第 %1 个字符处的 { 没有括住表头。</translation>
    </message>
    <message>
        <source>A ) is missing at character %1.</source>
        <translation>第 %1 个字符处缺少 )。</translation>
    </message>
    <message>
        <source>The formula cannot be read at character %1. Allowed are numbers, {Header}, + - * / and parentheses.</source>
        <translation>公式从第 %1 个字符起无法读取。只允许数字、{Header}、+ - * / 和括号。</translation>
    </message>
    <message>
        <source>This file has no column &apos;%1&apos;.</source>
        <translation>本文件没有“%1”列。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is personal and never stored; only the buyer can be made from it.</source>
        <translation>“%1”是个人信息，一律不保存，只能用来识别买家。</translation>
    </message>
    <message>
        <source>The buyer can only be read from a column.</source>
        <translation>买家只能从列读取。</translation>
    </message>
    <message>
        <source>The form of its dates needs yyyy, M and d once each, and may have H, m and s; other letters go between &apos; marks.</source>
        <translation>日期格式须含 yyyy、M、d 各一次，可含 H、m、s；其他字母写在 &apos; 之间。</translation>
    </message>
    <message>
        <source>Only numbers can be calculated.</source>
        <translation>只有数字可以用公式计算。</translation>
    </message>
    <message>
        <source>It cannot be filled down: it would be counted once for every row.</source>
        <translation>不能向下填充：那样它会在每一行重复计数。</translation>
    </message>
    <message>
        <source>%1 has no column yet.</source>
        <translation>“%1”还没有对应的列。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No column gives the date of a row yet: %1.</source>
        <translation>还没有日期列，请指定%1。</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>The header row holds a phone number, so it is none: choose another row.</source>
        <translation>表头行里有手机号，应不是表头。请另选一行。</translation>
    </message>
</context>
<context>
    <name>MappingProfileTexts</name>
    <message>
        <source>There is no mapping &apos;%1&apos;. Nothing was changed.</source>
        <translation>没有名为“%1”的映射方案。未做任何改动。</translation>
    </message>
    <message>
        <source>The mapping file %1 cannot be read: %2</source>
        <translation>无法读取映射文件 %1：%2</translation>
    </message>
    <message>
        <source>The file %1 is too large to be a mapping.</source>
        <translation>文件 %1 太大，不会是映射文件。</translation>
    </message>
    <message>
        <source>The mapping file %1 was left out: another one has the name &apos;%2&apos;, too.</source>
        <translation>已跳过映射文件 %1：另有一个映射方案也叫“%2”。</translation>
    </message>
    <message>
        <source>A mapping needs a name. Nothing was changed.</source>
        <translation>映射方案须有名称。未做任何改动。</translation>
    </message>
    <message>
        <source>The mapping could not be written to %1. Check the disk and its permissions. Nothing was changed.</source>
        <translation>无法把映射方案写到 %1。请检查磁盘和权限。未做任何改动。</translation>
    </message>
    <message>
        <source>Files with these headers are already read by the mapping &apos;%1&apos;. Save under that name, or delete it first. Nothing was changed.</source>
        <translation>这些表头的文件已由映射方案“%1”读取。请用该名称保存，或先将它删除。未做任何改动。</translation>
    </message>
    <message>
        <source>There is a mapping &apos;%1&apos; already. Choose another name. Nothing was changed.</source>
        <translation>已有名为“%1”的映射方案。请换一个名称。未做任何改动。</translation>
    </message>
    <message>
        <source>The mapping &apos;%1&apos; could not be deleted: %2</source>
        <translation>无法删除映射方案“%1”：%2</translation>
    </message>
    <message>
        <source>There is a mapping &apos;%1&apos; already. Rename or delete it first. Nothing was changed.</source>
        <translation>已有名为“%1”的映射方案。请先给它改名或将它删除。未做任何改动。</translation>
    </message>
</context>
<context>
    <name>MappingTexts</name>
    <message>
        <source>The mapping file %1 is not valid JSON: look at line %2.</source>
        <translation>映射文件 %1 不是合法的 JSON，请看第 %2 行。</translation>
    </message>
    <message>
        <source>The mapping file %1 has an unknown entry %2. Allowed there: %3.</source>
        <translation>映射文件 %1 中有未知项 %2。此处可用：%3。</translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 must be a text that is not empty.</source>
        <translation>映射文件 %1 中，%2 须为非空文本。</translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 must be a list of texts.</source>
        <translation>映射文件 %1 中，%2 须为文本列表。</translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 must be one of: %3.</source>
        <translation>映射文件 %1 中，%2 须为以下之一：%3。</translation>
    </message>
    <message>
        <source>In the mapping file %1, header_row must be a number from 1 to 1000.</source>
        <translation>映射文件 %1 中，header_row 须为 1 到 1000 的数。</translation>
    </message>
    <message>
        <source>In the mapping file %1, kind must be one of: %2.</source>
        <translation>映射文件 %1 中，kind 须为以下之一：%2。</translation>
    </message>
    <message>
        <source>In the mapping file %1, attributes must name at least one attribute.</source>
        <translation>映射文件 %1 中，attributes 至少要有一个字段。</translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 is not an attribute of %3. Allowed: %4.</source>
        <translation>映射文件 %1 中，%2 不是 %3 的字段。可用：%4。</translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 must have exactly one of header, formula and constant, or be null where the file has no such value.</source>
        <translation>映射文件 %1 中，%2 须在 header、formula、constant 中恰好写一项；文件没有该值时写 null。</translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 reads the personal column &apos;%3&apos;, which is never stored. Only buyer may be made from it.</source>
        <translation>映射文件 %1 中，%2 读取的“%3”是个人信息列，一律不保存。只有 buyer 可以由它生成。</translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 can only be read from a header.</source>
        <translation>映射文件 %1 中，%2 只能从表头读取。</translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 does not hold a date.</source>
        <translation>映射文件 %1 中，%2 所在的字段不是日期。</translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 must have yyyy, M and d once each, and may have H, m and s; other letters go between &apos; marks.</source>
        <translation>映射文件 %1 中，%2 须含 yyyy、M、d 各一次，可含 H、m、s；其他字母写在 &apos; 之间。</translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 does not hold a number that can be calculated.</source>
        <translation>映射文件 %1 中，%2 所在的字段不是可以计算的数字。</translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 ends too early.</source>
        <translation>映射文件 %1 中，%2 不完整。</translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 has a { at character %3 that does not enclose a header.</source>
        <translation>映射文件 %1 中，%2 第 %3 个字符处的 { 没有括住表头。</translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 lacks a ) at character %3.</source>
        <translation>映射文件 %1 中，%2 第 %3 个字符处缺少 )。</translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 cannot be read at character %3. Allowed are numbers, {Header}, + - * / and parentheses.</source>
        <translation>映射文件 %1 中，%2 从第 %3 个字符起无法读取。只允许数字、{Header}、+ - * / 和括号。</translation>
    </message>
    <message>
        <source>In the mapping file %1, fill_down names %2, which attributes does not map.</source>
        <translation>映射文件 %1 中，fill_down 写了 %2，但 attributes 没有映射它。</translation>
    </message>
    <message>
        <source>In the mapping file %1, fill_down may not repeat %2: it would be counted once for every row.</source>
        <translation>映射文件 %1 中，fill_down 不能包含 %2：那样它会在每一行重复计数。</translation>
    </message>
    <message>
        <source>The mapping file %1 does not say where %2 comes from. Add it under attributes.</source>
        <translation>映射文件 %1 没有写明 %2 从哪里取。请加到 attributes 中。</translation>
    </message>
    <message>
        <source>The mapping file %1 must map at least one of %2: a row without a date belongs to no period.</source>
        <translation>映射文件 %1 至少要映射 %2 中的一个：没有日期的行无法归入任何日期。</translation>
    </message>
    <message>
        <source>the day above the header</source>
        <translation>表头上方的日期</translation>
    </message>
    <message>
        <source>In the mapping file %1, delimiter must be one character.</source>
        <translation>映射文件 %1 中，delimiter 须为一个字符。</translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 is only for numbers that identify and for texts.</source>
        <translation>映射文件 %1 中，%2 只能用于编号和文本。</translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 is only for the day of a kind of days.</source>
        <translation>映射文件 %1 中，%2 只能用于按日数据的日期字段。</translation>
    </message>
</context>
<context>
    <name>MappingsCommand</name>
    <message>
        <source>only with --mapping</source>
        <translation>仅在用 --mapping 指定时</translation>
    </message>
    <message numerus="yes">
        <source>by itself, for files with its %n header(s)</source>
        <translation>
            <numerusform>自动用于含其 %n 个表头的文件</numerusform>
        </translation>
    </message>
    <message>
        <source>No mapping is kept yet. &apos;shopglass mappings add FILE&apos; keeps one.</source>
        <translation>还没有保存映射方案。可用“shopglass mappings add 文件”保存。</translation>
    </message>
    <message>
        <source>The mapping &apos;%1&apos; is kept.</source>
        <translation>映射方案“%1”已保存。</translation>
    </message>
    <message>
        <source>The mapping &apos;%1&apos; was written to %2.</source>
        <translation>映射方案“%1”已写到 %2。</translation>
    </message>
    <message>
        <source>The mapping &apos;%1&apos; is called &apos;%2&apos; now.</source>
        <translation>映射方案“%1”已改名为“%2”。</translation>
    </message>
    <message>
        <source>The mapping &apos;%1&apos; was deleted.</source>
        <translation>映射方案“%1”已删除。</translation>
    </message>
    <message>
        <source>Write: shopglass mappings [add FILE | export NAME FILE | rename NAME NAME | remove NAME]</source>
        <translation>用法：shopglass mappings [add 文件 | export 名称 文件 | rename 名称 新名称 | remove 名称]</translation>
    </message>
    <message>
        <source>Lists the mappings that are kept, or changes them.</source>
        <translation>列出已保存的映射方案，或进行修改。</translation>
    </message>
    <message>
        <source>Keep a mapping file.</source>
        <translation>保存一个映射文件。</translation>
    </message>
    <message>
        <source>Write a mapping to a file.</source>
        <translation>把映射方案写成文件。</translation>
    </message>
    <message>
        <source>Give a mapping another name.</source>
        <translation>给映射方案改名。</translation>
    </message>
    <message>
        <source>Delete a mapping.</source>
        <translation>删除映射方案。</translation>
    </message>
</context>
<context>
    <name>MeasureFields</name>
    <message>
        <source>Orders without a time of payment.</source>
        <translation>没有支付时间的订单。</translation>
    </message>
    <message>
        <source>All orders, paid or not.</source>
        <translation>全部订单，不论是否支付。</translation>
    </message>
    <message>
        <source>After-sales whose status is a refund that succeeded.</source>
        <translation>售后状态为退款成功的售后单。</translation>
    </message>
    <message>
        <source>The first application&apos;s reason is on the rulebook&apos;s list of quality reasons, whatever became of it.</source>
        <translation>首次售后申请的原因属于规则库所列的品质原因，不论处理结果。</translation>
    </message>
    <message>
        <source>The first after-sale&apos;s reason is on the rulebook&apos;s list of reasons of shipping and delivery.</source>
        <translation>首次售后的原因属于规则库所列的发货或物流原因。</translation>
    </message>
    <message>
        <source>The platform found the shop at fault.</source>
        <translation>客服仲裁判为商家责任的订单。</translation>
    </message>
    <message>
        <source>After-sales that send goods back for a refund.</source>
        <translation>退货退款的售后单。</translation>
    </message>
    <message>
        <source>Exchanges that are finished.</source>
        <translation>已完结的换货单。</translation>
    </message>
    <message>
        <source>An after-sale of the order went to the platform.</source>
        <translation>有售后单经客服仲裁的订单。</translation>
    </message>
    <message>
        <source>Orders with a time of payment, whatever their status.</source>
        <translation>有支付时间的订单，不论订单状态。</translation>
    </message>
    <message>
        <source>Parcels with a time of signing.</source>
        <translation>有签收时间的运单。</translation>
    </message>
    <message>
        <source>After-sales that ask for a refund only.</source>
        <translation>仅退款的售后单。</translation>
    </message>
    <message>
        <source>A charge in the bills of freight insurance names the order.</source>
        <translation>运费险账单中有收费的订单。</translation>
    </message>
    <message>
        <source>Paid rows whose estimated commission is more than what the buyer paid.</source>
        <translation>预估佣金高于买家实付的成交行。</translation>
    </message>
    <message>
        <source>Settlement bills with a day of settlement whose order is paid.</source>
        <translation>有结算日且订单已支付的货款账单。</translation>
    </message>
    <message>
        <source>Paid orders whose promised time of shipping has passed; those that were closed before they were shipped are left out.</source>
        <translation>承诺发货时间已到的成交订单，未发货即关闭的不计。</translation>
    </message>
    <message>
        <source>Returns that were refunded and say both when they were agreed to and when the goods arrived.</source>
        <translation>已退款、且同时写明同意退货时间和退货签收时间的退货单。</translation>
    </message>
    <message>
        <source>Rows of settlement bills that say a settled amount and a service fee, of paid orders that were not refunded in full.</source>
        <translation>写明结算金额和平台服务费的货款账单行，且订单已支付、未全额退款。</translation>
    </message>
    <message>
        <source>Paid orders that say their quantity.</source>
        <translation>写明成交数量的已支付订单。</translation>
    </message>
    <message>
        <source>Paid orders whose commission is known: those that say it, and those that nobody promoted.</source>
        <translation>佣金已知的已支付订单：写明佣金的，和没有人推广的。</translation>
    </message>
    <message>
        <source>Paid orders that the channel rules place in this field.</source>
        <translation>按渠道规则归入该场的已支付订单。</translation>
    </message>
    <message>
        <source>Paid orders of distribution that name a promoter.</source>
        <translation>分销场中写明推广者的已支付订单。</translation>
    </message>
    <message>
        <source>Paid orders of products that are new by the rulebook&apos;s launch rules.</source>
        <translation>按规则库的上新规则算作新品的商品的已支付订单。</translation>
    </message>
    <message>
        <source>Paid orders that name their buyer.</source>
        <translation>能识别买家的已支付订单。</translation>
    </message>
    <message>
        <source>Paid orders whose time for pick-up is over, as far as the shipment files reach.</source>
        <translation>揽收时限已到的已支付订单，以运单文件覆盖到的时间为限。</translation>
    </message>
</context>
<context>
    <name>MigrationTexts</name>
    <message>
        <source>The file %1 is not a Shopglass workspace. Choose a .shopglass file. Nothing was changed.</source>
        <translation>文件 %1 不是店镜工作区。请选择 .shopglass 文件。未做任何改动。</translation>
    </message>
    <message>
        <source>The workspace %1 was written by a newer version of Shopglass. Update Shopglass to open it. Nothing was changed.</source>
        <translation>工作区 %1 由更新版本的店镜创建。请升级店镜后再打开。未做任何改动。</translation>
    </message>
    <message>
        <source>The workspace %1 was written by an older version of Shopglass. Open it once for writing so that it can be updated. Nothing was changed.</source>
        <translation>工作区 %1 由旧版店镜创建。请先以可写方式打开一次，以便升级。未做任何改动。</translation>
    </message>
    <message>
        <source>The copy %1 could not be written. Check that its folder may be written. The workspace is unchanged.</source>
        <translation>无法写入备份 %1。请确认所在文件夹可写。工作区没有改动。</translation>
    </message>
</context>
<context>
    <name>Ole2Texts</name>
    <message>
        <source>The file is damaged. Please download or copy it again. Nothing was changed.</source>
        <translation>文件已损坏。请重新下载或复制。未做任何改动。</translation>
    </message>
</context>
<context>
    <name>OpenCommand</name>
    <message>
        <source>Opens the window, with a workspace or with exports to import.</source>
        <translation>打开窗口，可同时指定工作区或要导入的文件。</translation>
    </message>
    <message>
        <source>A workspace (.shopglass), or export files and folders.</source>
        <translation>工作区（.shopglass），或要导入的文件和文件夹。</translation>
    </message>
    <message>
        <source>There is no display here, so the window cannot be opened. The other commands work without one: see &apos;shopglass help&apos;.</source>
        <translation>这里没有显示器，无法打开窗口。其他命令不需要显示器，见“shopglass help”。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
</context>
<context>
    <name>OpenTexts</name>
    <message>
        <source>There is no file %1.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>The file %1 is empty. Nothing was changed.</source>
        <translation>文件 %1 是空的。未做任何改动。</translation>
    </message>
    <message>
        <source>The file %1 is XML, not a table that can be read. Please open it in Excel or WPS and save it as .xlsx. Nothing was changed.</source>
        <translation>文件 %1 是 XML，无法当作表格读取。请用 Excel 或 WPS 打开，另存为 .xlsx。未做任何改动。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Please check that it is not open elsewhere and that you may read it.</source>
        <translation>无法读取文件 %1。请确认它没有在别处打开，且您有读取权限。</translation>
    </message>
    <message>
        <source>The file %1 is no table. Please choose a .csv or .xlsx file; of archives, only .zip is opened. Nothing was changed.</source>
        <translation>文件 %1 不是表格。请选择 .csv 或 .xlsx 文件；压缩包只支持 .zip。未做任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>The file %1 is an archive of %n export file(s); each of them is a table of its own. Nothing was changed.</source>
        <translation>
            <numerusform>文件 %1 是压缩包，内有 %n 个导出文件，每个文件各是一张表。未做任何改动。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderFactsTexts</name>
    <message>
        <source>No file of the store names the order &quot;%1&quot;. Give the id as the files write it.</source>
        <translation>店铺的文件中没有订单“%1”。请按文件中的写法填订单 ID。</translation>
    </message>
</context>
<context>
    <name>OwnEventTexts</name>
    <message>
        <source>&quot;%1&quot; is not a day. Write it as YYYY-MM-DD, for example 2026-12-12. Nothing was changed.</source>
        <translation>“%1”不是日期。请写成 YYYY-MM-DD，例如 2026-12-12。未做任何改动。</translation>
    </message>
    <message>
        <source>An event needs a name of at most %1 letters. Nothing was changed.</source>
        <translation>活动须有名称，最多 %1 个字。未做任何改动。</translation>
    </message>
    <message>
        <source>The event ends on %1, before it begins on %2. Nothing was changed.</source>
        <translation>活动结束日 %1 早于开始日 %2。未做任何改动。</translation>
    </message>
    <message>
        <source>An event lasts at most %1 days, this one %2. Nothing was changed.</source>
        <translation>活动最长 %1 天，这个活动有 %2 天。未做任何改动。</translation>
    </message>
    <message>
        <source>The main day %1 lies outside of the event, %2 to %3. Nothing was changed.</source>
        <translation>主活动日 %1 不在活动期间（%2 至 %3）内。未做任何改动。</translation>
    </message>
</context>
<context>
    <name>OwnIndicatorDocumentTexts</name>
    <message>
        <source>Your indicator &quot;%1&quot; cannot be used: its entry is not complete or comes from a newer version of Shopglass.</source>
        <translation>自定义指标“%1”无法使用：记录不完整，或来自更新版本的店镜。</translation>
    </message>
    <message>
        <source>The file %1 holds no indicators. Choose one that &quot;export&quot; wrote. Nothing was stored.</source>
        <translation>文件 %1 中没有指标。请选择由“export”写出的文件。未保存任何内容。</translation>
    </message>
    <message>
        <source>The file %1 has the indicator &quot;%2&quot; twice. Nothing was stored.</source>
        <translation>文件 %1 中指标“%2”重复。未保存任何内容。</translation>
    </message>
    <message>
        <source>The file %1 was not taken in. %2 Nothing was stored.</source>
        <translation>文件 %1 未导入。%2未保存任何内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no target. Write a number such as 150, or 3.5% for a rate.</source>
        <translation>“%1”不是目标值。请写成 150 这样的数字，比率写成 3.5%。</translation>
    </message>
    <message>
        <source>The file %1 holds %2 indicators. Up to %3 of your own can be kept. Nothing was stored.</source>
        <translation>文件 %1 含 %2 个指标，而自定义指标最多保存 %3 个。未保存任何内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be no target: no shop reaches it. A count is not below zero, a rate lies between 0% and 100%.</source>
        <translation>“%1”不能作为目标：没有店铺能达到。计数不会小于 0，比率在 0% 到 100% 之间。</translation>
    </message>
</context>
<context>
    <name>OwnIndicatorTexts</name>
    <message>
        <source>Your indicator &quot;%1&quot; cannot be used: %2</source>
        <translation>自定义指标“%1”无法使用：%2</translation>
    </message>
    <message>
        <source>it is made of itself (%1). Take one of these out of a formula.</source>
        <translation>公式循环引用了自身（%1）。请从公式中去掉其中一个。</translation>
    </message>
    <message>
        <source>there is no indicator &quot;%1&quot;.</source>
        <translation>没有名为“%1”的指标。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否要写 %1？</translation>
    </message>
    <message>
        <source>its formula mixes amounts of money with plain numbers. Add amounts only to amounts, and divide an amount by an amount or by a count.</source>
        <translation>公式把金额和普通数字混在一起。金额只能与金额相加减，相除时须为金额除以金额或金额除以数量。</translation>
    </message>
    <message>
        <source>its formula gives an amount of money. Choose the unit &quot;amount&quot;.</source>
        <translation>公式的结果是金额，单位请选“金额”。</translation>
    </message>
    <message>
        <source>its formula gives no amount of money. Choose another unit.</source>
        <translation>公式的结果不是金额，请选其他单位。</translation>
    </message>
    <message numerus="yes">
        <source>give it a name of up to %n characters.</source>
        <translation>
            <numerusform>请填写名称，不超过 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>its name must not have braces.</source>
        <translation>名称中不能有大括号。</translation>
    </message>
    <message>
        <source>its id &quot;%1&quot; must begin with own_ and go on with small letters, digits or _.</source>
        <translation>其 id“%1”须以 own_ 开头，后接小写字母、数字或 _。</translation>
    </message>
    <message>
        <source>another indicator of yours (%1) has the same name.</source>
        <translation>已有同名的自定义指标（%1）。</translation>
    </message>
    <message>
        <source>the catalogue has an indicator of this name (%1).</source>
        <translation>指标目录中已有同名指标（%1）。</translation>
    </message>
    <message>
        <source>a target needs a direction: say whether more or less is better.</source>
        <translation>设了目标就要选好坏方向：越高越好或越低越好。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no count of the catalogue, e.g. paid_orders.</source>
        <translation>“%1”不是指标目录中的计数指标（例如 paid_orders）。</translation>
    </message>
    <message>
        <source>its least number of cases must lie between 1 and %1.</source>
        <translation>最小样本量须在 1 到 %1 之间。</translation>
    </message>
    <message>
        <source>its formula names no indicator.</source>
        <translation>公式中没有任何指标。</translation>
    </message>
    <message>
        <source>your own definition</source>
        <translation>自定义</translation>
    </message>
    <message numerus="yes">
        <source>more than %n of your indicators are built on each other.</source>
        <translation>
            <numerusform>自定义指标互相引用超过 %n 层。</numerusform>
        </translation>
    </message>
    <message>
        <source>written out over all that it is made of, its formula becomes too long. Make it of fewer others.</source>
        <translation>把引用的指标全部展开后，公式过长。请减少引用的指标。</translation>
    </message>
    <message>
        <source>no shop can reach its target. A count is not below zero, a rate lies between 0% and 100%.</source>
        <translation>没有店铺能达到它的目标。计数不会小于 0，比率在 0% 到 100% 之间。</translation>
    </message>
    <message>
        <source>it divides, or holds a power or a function that can. Say which count tells whether there is enough data, e.g. paid_orders, so that a rate over three orders is not shown.</source>
        <translation>公式中有除法，或有可能做除法的乘方或函数。请指定按哪个计数指标判断样本量，例如 paid_orders，以免显示只有三单的比率。</translation>
    </message>
    <message>
        <source>“%1” never has a result: it divides by zero.</source>
        <translation>“%1”永远没有结果：除数为零。</translation>
    </message>
    <message numerus="yes">
        <source>a workspace keeps up to %n of your own.</source>
        <translation>
            <numerusform>每个工作区最多保存 %n 个自定义指标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your indicators that are built on it could no longer be used: %1. Change or remove these first.</source>
        <translation>
            <numerusform>有 %n 个引用它的自定义指标将无法使用：%1。请先修改或删除这些指标。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>OwnTargetTexts</name>
    <message>
        <source>&quot;%1&quot; takes no target of your own: it has one already, or tells of no dimension of the score. Name one of: %2. Nothing was stored.</source>
        <translation>“%1”不能自定目标：它已有目标，或不属于这个分数的任何维度。请从以下指标中选择：%2。未保存。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>The page has no part %1. Leave --part out to see all of it.</source>
        <translation>该页面没有第 %1 个标签页。不写 --part 即可看到全部。</translation>
    </message>
</context>
<context>
    <name>PageRowsTexts</name>
    <message>
        <source>&quot;%1&quot; is no part of &quot;%2&quot; that this store has. Name one, for example %3.</source>
        <translation>本店铺的“%2”没有“%1”这一项。请指定一项，例如 %3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is worked out from other figures; ask for the rows of those.</source>
        <translation>“%1”由其他指标算出，请改查那些指标的明细。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no such part. Ask for the rows that count.</source>
        <translation>“%1”没有这类明细。请改查计入的行。</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>The platform&apos;s three scores: product, store experience, reputation</extracomment>
        <translation>三大评分</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>The platform&apos;s 5S fields: distribution, self-broadcast, shelf</extracomment>
        <translation>5S 经营</translation>
    </message>
    <message>
        <source>Launches</source>
        <extracomment>New products</extracomment>
        <translation>新品</translation>
    </message>
    <message>
        <source>Promotions</source>
        <extracomment>The shopping festivals 618 and 116</extracomment>
        <translation>大促</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Imported files, their rejected rows and the days that are missing</extracomment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>All client stores of a service provider side by side: 客户诊断</extracomment>
        <translation>客户诊断</translation>
    </message>
    <message>
        <source>Enter official scores…</source>
        <translation>录入官方分值…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>经营场</translation>
    </message>
    <message>
        <source>Influencers</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Low prices</source>
        <translation>低价好物</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>优质内容</translation>
    </message>
    <message>
        <source>STEPS and STAGE</source>
        <translation>STEPS 与 STAGE</translation>
    </message>
    <message>
        <source>New products</source>
        <translation>新品</translation>
    </message>
    <message>
        <source>Buyers</source>
        <extracomment>用户: new and returning buyers</extracomment>
        <translation>用户</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>Live sessions and their review: 直播复盘</extracomment>
        <translation>直播复盘</translation>
    </message>
    <message>
        <source>Enter lines of benefits…</source>
        <translation>录入权益分数线…</translation>
    </message>
    <message>
        <source>Channel rules…</source>
        <translation>渠道规则…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>动作清单</translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>The logo %1 is broken: it cannot be decoded. Save it again; nothing was written.</source>
        <translation>Logo 图片 %1 已损坏，无法解码。请重新保存。未写出任何文件。</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>PlanCommand</name>
    <message>
        <source>Write a target as INDICATOR=VALUE, e.g. pickup_within_48h_rate=97%; &quot;%1&quot; is not of that form. Nothing was changed.</source>
        <translation>目标请写成 指标=数值，例如 pickup_within_48h_rate=97%；“%1”不符合。未做任何改动。</translation>
    </message>
    <message>
        <source>There is no plan yet. &apos;shopglass plan set --target INDICATOR=VALUE&apos; makes one.</source>
        <translation>还没有计划。可用“shopglass plan set --target INDICATOR=VALUE”制定。</translation>
    </message>
    <message>
        <source>The plan of %1 was dropped.</source>
        <translation>已删除 %1 的计划。</translation>
    </message>
    <message>
        <source>There was no plan of %1.</source>
        <translation>%1 没有计划。</translation>
    </message>
    <message>
        <source>Keeps targets for the indicators of a score and shows how far they have come.</source>
        <translation>为一项评分的各指标设定目标，并查看进度。</translation>
    </message>
    <message>
        <source>set, show or drop.</source>
        <translation>set（设定）、show（查看）或 drop（删除）。</translation>
    </message>
    <message>
        <source>product_score, store_score (default) or reputation_score.</source>
        <translation>product_score（商品分）、store_score（店铺体验分，默认）或 reputation_score（带货口碑分）。</translation>
    </message>
    <message>
        <source>With set: an indicator&apos;s target in its unit, e.g. pickup_within_48h_rate=97%; may be given several times. Targets of other indicators stay.</source>
        <translation>用于 set：指标的目标值，按其单位填写，例如 pickup_within_48h_rate=97%；可写多次。其他指标的目标不变。</translation>
    </message>
    <message>
        <source>With set: the day by which, YYYY-MM-DD; in 30 days if left out.</source>
        <translation>用于 set：截止日期，格式 YYYY-MM-DD，默认 30 天后。</translation>
    </message>
    <message>
        <source>Write: shopglass plan set, show or drop.</source>
        <translation>用法：shopglass plan set、show 或 drop。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no score. Use product_score, store_score or reputation_score.</source>
        <translation>“%1”不是评分。可用：product_score、store_score、reputation_score。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a % sign, but %2 is no rate. Write the number alone. Nothing was changed.</source>
        <translation>“%1”带 % 号，但 %2 不是比率。请只写数字。未做任何改动。</translation>
    </message>
</context>
<context>
    <name>PlanTexts</name>
    <message>
        <source>%1 is no indicator of %2. &apos;shopglass show scores&apos; lists those that there are.</source>
        <translation>%1 不是 %2 的指标。可用“shopglass show scores”查看有哪些。</translation>
    </message>
    <message>
        <source>The target %1 of %2 cannot be reached by any shop. Write a rate as a fraction or with a % sign.</source>
        <translation>%2 的目标 %1 没有店铺能达到。比率请写成小数或带百分号。</translation>
    </message>
    <message>
        <source>The target of %1 is due on %2, before the plan is made. Choose a later day.</source>
        <translation>%1 的目标截止日期 %2 早于计划制定日。请选更晚的日期。</translation>
    </message>
    <message>
        <source>The plan has no target. Give at least one.</source>
        <translation>计划中没有目标，请至少设一个。</translation>
    </message>
    <message>
        <source>The plan has two targets for %1. Leave one out.</source>
        <translation>计划中 %1 有两个目标，请去掉一个。</translation>
    </message>
    <message>
        <source>The plan that was kept for %1 cannot be read. Drop it and make a new one.</source>
        <translation>%1 已保存的计划无法读取。请删除后重新制定。</translation>
    </message>
</context>
<context>
    <name>PriceRowsTexts</name>
    <message>
        <source>&quot;%1&quot; is a figure of one product. Name the product by its id as the files write it.</source>
        <translation>“%1”是单个商品的数据。请按文件里的写法给出商品ID。</translation>
    </message>
</context>
<context>
    <name>PrintedReport</name>
    <message>
        <source>The first %1 of %2 rows; the XLSX report has them all.</source>
        <translation>共 %2 行，只列前 %1 行；全部见 XLSX 报告。</translation>
    </message>
</context>
<context>
    <name>ProgrammeAnswers</name>
    <message>
        <source>&quot;%1&quot; does not answer &quot;%2&quot;. Write %3. Nothing was stored.</source>
        <translation>“%1”不能作为“%2”的回答。请写：%3。未保存任何内容。</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>a share such as 35% or 0.35</source>
        <translation>比例，如 35% 或 0.35</translation>
    </message>
    <message>
        <source>a day that has been, as YYYY-MM-DD</source>
        <translation>不晚于今天的日期，格式 YYYY-MM-DD</translation>
    </message>
</context>
<context>
    <name>ProgrammeFaultTexts</name>
    <message>
        <source>“%1” is used twice.</source>
        <translation>“%1”重复。</translation>
    </message>
    <message>
        <source>needs at least one choice.</source>
        <translation>至少要有一个选项。</translation>
    </message>
    <message>
        <source>only a question of kind “choice” has choices.</source>
        <translation>只有 kind 为“choice”的问题才有选项。</translation>
    </message>
    <message>
        <source>there is no question “%1”.</source>
        <translation>没有名为“%1”的问题。</translation>
    </message>
    <message>
        <source>“%1” is answered with a number; use it in a figure.</source>
        <translation>“%1”的回答是数值，请用在 figure 中。</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1”不在可用值之中：%2。</translation>
    </message>
    <message>
        <source>there is no programme “%1”.</source>
        <translation>没有名为“%1”的扶持政策。</translation>
    </message>
    <message>
        <source>a condition needs exactly one of: figure, question, open.</source>
        <translation>每个条件须且只能写 figure、question、open 之一。</translation>
    </message>
    <message>
        <source>“%1” never has a result: it divides by zero.</source>
        <translation>“%1”以零为除数，不会有结果。</translation>
    </message>
    <message>
        <source>the answer to “%1” is no number.</source>
        <translation>“%1”的回答不是数值。</translation>
    </message>
    <message>
        <source>is needed by a figure from files.</source>
        <translation>figure 取自文件时必须写。</translation>
    </message>
    <message>
        <source>programmes.json: %1/%2: the current version of the score “%3” has no target for “%4”.</source>
        <translation>programmes.json：%1/%2：评分“%3”的现行版本没有“%4”的目标值。</translation>
    </message>
</context>
<context>
    <name>ProgrammesCommand</name>
    <message>
        <source>There is no question &quot;%1&quot;. The questions are: %2. Nothing was stored.</source>
        <translation>没有名为“%1”的问题。可用：%2。未保存任何内容。</translation>
    </message>
    <message>
        <source>%1: answered for %2.</source>
        <translation>%1：已保存“%2”的回答。</translation>
    </message>
    <message>
        <source>%1: the answer is taken back.</source>
        <translation>%1：已撤回回答。</translation>
    </message>
    <message>
        <source>%1: there was no answer.</source>
        <translation>%1：没有回答过。</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Answers the questions of the support programmes that no file answers. The board itself is shown by &apos;shopglass show programmes&apos;.</source>
        <translation>回答扶持政策中文件无法提供的问题。各项政策与现状用“shopglass show programmes”查看。</translation>
    </message>
    <message>
        <source>questions, answer or forget.</source>
        <translation>questions（列出问题）、answer（回答）或 forget（撤回）。</translation>
    </message>
    <message>
        <source>Which question.</source>
        <translation>哪个问题。</translation>
    </message>
    <message>
        <source>yes, no, one of its choices, a share such as 35%, or a day.</source>
        <translation>yes、no、某个选项、35% 这样的比例，或日期。</translation>
    </message>
    <message>
        <source>Write: shopglass programmes questions, programmes answer ID VALUE, or programmes forget ID.</source>
        <translation>用法：shopglass programmes questions、programmes answer ID VALUE，或 programmes forget ID。</translation>
    </message>
</context>
<context>
    <name>PromotionFaultTexts</name>
    <message>
        <source>lies before from.</source>
        <translation>早于 from。</translation>
    </message>
    <message>
        <source>%1 cannot follow %2.</source>
        <translation>%1 不能排在 %2 之后。</translation>
    </message>
    <message>
        <source>overlaps the phase %1.</source>
        <translation>与阶段 %1 重叠。</translation>
    </message>
    <message>
        <source>is no day of that month in every year.</source>
        <translation>并非每年该月都有这一天。</translation>
    </message>
    <message>
        <source>needs at least one phase.</source>
        <translation>至少要有一个阶段。</translation>
    </message>
    <message>
        <source>“%1” is used twice.</source>
        <translation>“%1”重复。</translation>
    </message>
    <message>
        <source>the pattern of the series has no such phase.</source>
        <translation>该系列的模式中没有这个阶段。</translation>
    </message>
    <message>
        <source>“%1” has no pattern.</source>
        <translation>“%1”没有对应的模式。</translation>
    </message>
    <message>
        <source>does not lie in %1.</source>
        <translation>不在 %1 年内。</translation>
    </message>
    <message>
        <source>%1 %2 is there twice.</source>
        <translation>%1 %2 年重复。</translation>
    </message>
    <message>
        <source>“%1” is no phase.</source>
        <translation>“%1”不是大促阶段。</translation>
    </message>
    <message>
        <source>is more than trend_days.</source>
        <translation>大于 trend_days。</translation>
    </message>
    <message>
        <source>must ascend.</source>
        <translation>须从小到大排列。</translation>
    </message>
</context>
<context>
    <name>PromotionPlanTexts</name>
    <message>
        <source>&quot;%1&quot; is no line of a plan. The lines are: %2. Nothing was changed.</source>
        <translation>大促计划没有“%1”这一项。可用：%2。未做任何改动。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share. Write 35% or 0.35. Nothing was changed.</source>
        <translation>“%1”不是占比。请写 35% 或 0.35。未做任何改动。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount of money. Write yuan, such as 1200000. Nothing was changed.</source>
        <translation>“%1”不是金额。请以元填写，例如 1200000。未做任何改动。</translation>
    </message>
    <message>
        <source>The target of %1 is more than that of gmv, of which it is a part. Change one of them. Nothing was changed.</source>
        <translation>%1 的目标高于 gmv 的目标，而前者只是后者的一部分。请修改其中一个。未做任何更改。</translation>
    </message>
    <message>
        <source>The targets of %1 together are more than that of gmv, of which they are parts. Change some of them. Nothing was changed.</source>
        <translation>%1 的目标合计高于 gmv 的目标，而它们只是后者的各个部分。请修改其中几个。未做任何更改。</translation>
    </message>
</context>
<context>
    <name>PromotionsCommand</name>
    <message>
        <source>There is no event &quot;%1&quot; of your own. &apos;shopglass promotions events&apos; lists them. Nothing was changed.</source>
        <translation>没有自有活动“%1”。可用“shopglass promotions events”列出。未做任何改动。</translation>
    </message>
    <message>
        <source>%1: removed from the calendar.</source>
        <translation>%1：已从大促日历删除。</translation>
    </message>
    <message>
        <source>There is no promotion &quot;%1&quot;. Those of these years are: %2. Nothing was changed.</source>
        <translation>没有大促“%1”。近年的大促有：%2。未做任何改动。</translation>
    </message>
    <message>
        <source>%1: the targets are kept.</source>
        <translation>%1：已保存目标。</translation>
    </message>
    <message>
        <source>%1: the targets are dropped.</source>
        <translation>%1：已删除目标。</translation>
    </message>
    <message>
        <source>%1: there were no targets.</source>
        <translation>%1：原本没有目标。</translation>
    </message>
    <message>
        <source>%1: the role is taken back.</source>
        <translation>%1：已取消角色。</translation>
    </message>
    <message>
        <source>%1: there was no role.</source>
        <translation>%1：原本没有角色。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no role. Use traffic, profit, image, new or none. Nothing was changed.</source>
        <translation>“%1”不是商品角色。可用：traffic、profit、image、new、none。未做任何改动。</translation>
    </message>
    <message>
        <source>%1: the role is kept.</source>
        <translation>%1：已保存角色。</translation>
    </message>
    <message>
        <source>events, add, remove, plan, unplan or role.</source>
        <translation>events（列出自有活动）、add（添加）、remove（删除）、plan（设定目标）、unplan（删除目标）或 role（商品角色）。</translation>
    </message>
    <message>
        <source>With add: what the event is called; with remove: its id in the list; with role: the product&apos;s id.</source>
        <translation>用于 add：活动名称；用于 remove：列表中的活动 ID；用于 role：商品 ID。</translation>
    </message>
    <message>
        <source>With role: traffic, profit, image, new, or none.</source>
        <translation>用于 role：traffic（引流款）、profit（利润款）、image（形象款）、new（新品）或 none（取消）。</translation>
    </message>
    <message>
        <source>With add: its first day, YYYY-MM-DD.</source>
        <translation>用于 add：开始日期，格式 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>With add: its last day, YYYY-MM-DD.</source>
        <translation>用于 add：结束日期，格式 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>With add: its main day; the last one if left out.</source>
        <translation>用于 add：主活动日，默认最后一天。</translation>
    </message>
    <message>
        <source>With plan and unplan: which promotion, e.g. 618-2027; the one that sells today or next if left out.</source>
        <translation>用于 plan 和 unplan：哪一场大促，例如 618-2027；默认正在售卖或最近将售卖的一场。</translation>
    </message>
    <message>
        <source>Keeps events of your own in the promotion calendar, targets of a promotion and roles of products; &apos;shopglass show promotions&apos; prints what comes of them.</source>
        <translation>管理大促日历中的自有活动、大促目标和商品角色；“shopglass show promotions”输出结果。</translation>
    </message>
    <message>
        <source>Write: shopglass promotions events, add NAME --from DAY --to DAY, remove ID, plan --target NAME=VALUE, unplan, or role PRODUCT ROLE.</source>
        <translation>用法：shopglass promotions events、add NAME --from DAY --to DAY、remove ID、plan --target NAME=VALUE、unplan 或 role PRODUCT ROLE。</translation>
    </message>
    <message>
        <source>There is an event &quot;%1&quot; already. Remove it first: shopglass promotions remove &quot;%1&quot;. Nothing was changed.</source>
        <translation>已有活动“%1”。请先删除：shopglass promotions remove &quot;%1&quot;。未做任何更改。</translation>
    </message>
    <message>
        <source>With plan: a target in yuan or percent, e.g. gmv=1200000 or new_share=35%; NAME= takes it back; may be given several times. Others stay.</source>
        <translation>配合 plan：目标值，单位为元或百分比，例如 gmv=1200000 或 new_share=35%；写成 NAME= 表示取消该目标；可重复给出。其他目标不变。</translation>
    </message>
    <message>
        <source>The rulebook knows no promotion that sells on %1 or later. Name one by --event. Nothing was changed.</source>
        <translation>规则库里没有 %1 当天或之后的大促。请用 --event 指定一场。未做任何更改。</translation>
    </message>
    <message>
        <source>Name the product by its number. Nothing was changed.</source>
        <translation>请写商品编号。未做任何更改。</translation>
    </message>
    <message>
        <source>No file of the store %1 names a product &quot;%2&quot;. Use the number from the column 商品ID. Nothing was changed.</source>
        <translation>店铺 %1 的文件里没有商品“%2”。请用“商品ID”列里的编号。未做任何更改。</translation>
    </message>
    <message>
        <source>With plan and unplan: pretend that today is this day, YYYY-MM-DD.</source>
        <translation>用于 plan 和 unplan：把这一天当作今天，YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>--%1 goes with plan and unplan only. Nothing was changed.</source>
        <translation>--%1 只用于 plan 和 unplan。未做任何更改。</translation>
    </message>
</context>
<context>
    <name>ProviderLogo</name>
    <message>
        <source>The logo %1 cannot be read. Choose another file or take the logo out of the provider profile; nothing was written.</source>
        <translation>无法读取 Logo 图片 %1。请换一个文件，或从服务商资料中去掉 Logo。未写出任何文件。</translation>
    </message>
    <message>
        <source>The logo %1 is larger than 2 MB. Save it smaller; nothing was written.</source>
        <translation>Logo 图片 %1 超过 2 MB。请压缩后再用。未写出任何文件。</translation>
    </message>
    <message>
        <source>The logo %1 is empty (0 bytes). Choose another file; nothing was written.</source>
        <translation>Logo 图片 %1 是空文件（0 字节）。请换一个文件。未写出任何文件。</translation>
    </message>
    <message>
        <source>The logo %1 is neither a PNG nor a JPEG image. Save it as one; nothing was written.</source>
        <translation>Logo 图片 %1 既不是 PNG 也不是 JPEG。请另存为其中一种。未写出任何文件。</translation>
    </message>
    <message>
        <source>The logo %1 is broken or cut off. Save it again; nothing was written.</source>
        <translation>Logo 图片 %1 已损坏或不完整。请重新保存。未写出任何文件。</translation>
    </message>
    <message>
        <source>The logo %1 has more than %2 pixels in a row or column. Save it smaller; nothing was written.</source>
        <translation>Logo 图片 %1 的宽或高超过 %2 像素。请缩小后再用。未写出任何文件。</translation>
    </message>
</context>
<context>
    <name>ProviderProfile</name>
    <message>
        <source>The provider profile %1 is not valid JSON (%2, at byte %3). Correct it or make a new one in the window; nothing was written.</source>
        <translation>服务商资料 %1 不是合法的 JSON（%2，第 %3 字节处）。请改正，或在窗口中重新建立。未写出任何文件。</translation>
    </message>
    <message>
        <source>The provider profile %1 has the unknown entry &quot;%2&quot;. Use only %3; nothing was written.</source>
        <translation>服务商资料 %1 中有未知项“%2”。只能使用：%3。未写出任何文件。</translation>
    </message>
    <message>
        <source>The entry &quot;%2&quot; of the provider profile %1 must be a text of at most %3 characters; nothing was written.</source>
        <translation>服务商资料 %1 的“%2”须为不超过 %3 个字符的文本。未写出任何文件。</translation>
    </message>
    <message>
        <source>The provider profile %1 cannot be read. Check the path given with --profile; nothing was written.</source>
        <translation>无法读取服务商资料 %1。请检查 --profile 给出的路径。未写出任何文件。</translation>
    </message>
    <message>
        <source>The provider profile %1 is too large to be one. Check the path; nothing was written.</source>
        <translation>%1 太大，不会是服务商资料。请检查路径。未写出任何文件。</translation>
    </message>
    <message>
        <source>The accent colour &quot;%2&quot; of the provider profile %1 is no colour. Write it as # and six hexadecimal digits; nothing was written.</source>
        <translation>服务商资料 %1 的主题色“%2”不是颜色。请写成 # 加六位十六进制数。未写出任何文件。</translation>
    </message>
    <message>
        <source>The folder of the provider profile %1 cannot be made. Check its permissions.</source>
        <translation>无法创建服务商资料 %1 所在的文件夹。请检查权限。</translation>
    </message>
</context>
<context>
    <name>ReconciliationFaultTexts</name>
    <message>
        <source>lacks “%1”.</source>
        <translation>缺少“%1”。</translation>
    </message>
</context>
<context>
    <name>RejectTexts</name>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; is not an amount of money. Correct it in the file.</source>
        <translation>“%1”列的“%2”不是金额。请在文件中改正。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; is not a whole number. Correct it in the file.</source>
        <translation>“%1”列的“%2”不是整数。请在文件中改正。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; is not a percentage. Correct it in the file.</source>
        <translation>“%1”列的“%2”不是百分比。请在文件中改正。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; is not a score from 0 to 100. Correct it in the file.</source>
        <translation>“%1”列的“%2”不是 0 到 100 的分值。请在文件中改正。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; is not a date or time. Correct it in the file, or describe its form in a mapping file.</source>
        <translation>“%1”列的“%2”不是日期或时间。请在文件中改正，或在映射文件中写明日期格式。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: whether &apos;%2&apos; begins with the day or the month is not known. Say so with date_order in a mapping file.</source>
        <translation>“%1”列的“%2”无法判断日在前还是月在前。请在映射文件中用 date_order 写明。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; lies in the future. Check the date in the file.</source>
        <translation>“%1”列的“%2”是未来的日期。请检查文件中的日期。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: the number &apos;%2&apos; was destroyed by a spreadsheet and cannot be restored. Import the original file as it was downloaded.</source>
        <translation>“%1”列的编号“%2”已被表格软件破坏，无法还原。请导入下载时的原文件。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; cannot be read. Correct it in the file.</source>
        <translation>“%1”列的“%2”无法读取。请在文件中改正。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; does not hold an amount of money. Correct it in the file.</source>
        <translation>“%1”列的内容不是金额。请在文件中改正。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; does not hold a date or time. Correct it in the file.</source>
        <translation>“%1”列的内容不是日期或时间。请在文件中改正。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; holds a date in the future. Check the date in the file.</source>
        <translation>“%1”列是未来的日期。请检查文件中的日期。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: a number was destroyed by a spreadsheet and cannot be restored. Import the original file as it was downloaded.</source>
        <translation>“%1”列有编号被表格软件破坏，无法还原。请导入下载时的原文件。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be calculated from this row: a cell is no number, or it divides by zero.</source>
        <translation>本行算不出“%1”：有单元格不是数字，或除数为零。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; cannot be read. Correct it in the file.</source>
        <translation>“%1”列无法读取。请在文件中改正。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; is empty; without it the row cannot be counted.</source>
        <translation>“%1”列为空，缺了它这一行无法计入。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; is empty: without a date the row belongs to no period.</source>
        <translation>“%1”列为空：没有日期的行无法归入任何日期。</translation>
    </message>
    <message>
        <source>The list of rejected rows could not be written to %1. Choose another folder.</source>
        <translation>无法把未导入行清单写到 %1。请换一个文件夹。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么做</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; is not a number from %3 to %4. Correct it in the file.</source>
        <translation>“%1”列的“%2”不是 %3 到 %4 的数。请在文件中改正。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; lies outside the scale of this score, which goes from %3 to %4. Correct it in the file.</source>
        <translation>“%1”列的“%2”超出该评分的分值范围 %3 到 %4。请在文件中改正。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; is none of those that are known: %3. Correct it in the file.</source>
        <translation>“%1”列的“%2”不在可用值之中：%3。请在文件中改正。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; lies before &apos;%3&apos; of the same row. Correct it in the file.</source>
        <translation>“%1”列的“%2”早于同一行的“%3”。请在文件中改正。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: this row contradicts an earlier row of the file (%2). Keep the right one of the two in the file.</source>
        <translation>“%1”列：本行与文件前面的一行矛盾（%2）。请在文件中只保留正确的一行。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; spans several days, so the row belongs to none of them. Download the figures by day.</source>
        <translation>“%1”列的“%2”跨多天，无法归入其中任何一天。请按天下载。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; is only a part of a day and would pass for the whole of it. Download the figures by day.</source>
        <translation>“%1”列的“%2”只是一天中的一段，会被当成全天。请按天下载。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; gives an hour, but the file begins with whole days. Import days and hours as two files.</source>
        <translation>“%1”列的“%2”是小时数据，而文件开头是日数据。请把日数据和小时数据分成两个文件导入。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; is a percentage and not an amount of money. Perhaps the cells of this row have moved; correct it in the file.</source>
        <translation>“%1”列的“%2”是百分比，不是金额。可能是这一行的单元格错位了，请在文件中改正。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; is below %3, which cannot be. Correct it in the file.</source>
        <translation>“%1”列的“%2”小于 %3，不可能出现。请在文件中改正。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: an earlier row of the file has the same day and name but says something else (%2). If they are two things of one name, give the file a column with their numbers, which tell them apart; else keep the right one of the two.</source>
        <translation>“%1”列：文件前面有一行日期和名称与本行相同，内容却不同（%2）。如果是同名的两项，请给文件加上编号列以便区分；否则只保留正确的一行。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; is less than &apos;%3&apos; of the same row. Correct it in the file.</source>
        <translation>“%1”列的“%2”小于同一行的“%3”。请在文件中改正。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: this is a part of &apos;%2&apos; of the same row and cannot be more (%3). Correct it in the file.</source>
        <translation>“%1”列：它是同一行“%2”的一部分，不能大于后者（%3）。请在文件中更正。</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: the sign of &apos;%2&apos; does not go with the direction of the row, or other rows of the file write such amounts with the other sign, so it may have come in or gone out. Correct it in the file.</source>
        <translation>“%1”列：“%2”的正负号与该行收支方向不符，或与文件中其他行的写法不一致，无法判断是收入还是支出。请在文件中更正。</translation>
    </message>
</context>
<context>
    <name>ReportActionBoards</name>
    <message>
        <source>its condition does not hold</source>
        <translation>未达到触发条件</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>a file is missing</source>
        <translation>缺少文件</translation>
    </message>
    <message>
        <source>belongs to another promotion phase</source>
        <translation>属于其他大促阶段</translation>
    </message>
    <message>
        <source>its condition cannot be computed</source>
        <translation>触发条件无法计算</translation>
    </message>
    <message>
        <source>another rule of the same kind says more</source>
        <translation>同类规则中另有更突出的</translation>
    </message>
    <message>
        <source>done or dismissed, and nothing changed since</source>
        <translation>已完成或已忽略，此后数据没有变化</translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>没有可检查的对象</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>the store</source>
        <translation>全店</translation>
    </message>
    <message>
        <source>Figures behind the actions</source>
        <translation>动作背后的数据</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Of each action that names products or influencers the strongest ones; each figure is over the days that the rule looks at.</source>
        <translation>涉及商品或达人的动作，只列最突出的几个；各指标按该规则的统计窗口计算。</translation>
    </message>
    <message>
        <source>since %1 or earlier</source>
        <translation>始于 %1 或更早</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>始于 %1</translation>
    </message>
    <message>
        <source>asleep until %1</source>
        <translation>暂停提醒至 %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>提醒中</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>未触发</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Begins beyond</source>
        <translation>触发线</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>解除线</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时段</translation>
    </message>
    <message>
        <source>No alert is on.</source>
        <translation>当前没有提醒。</translation>
    </message>
    <message>
        <source>no figure tells what this action brings</source>
        <translation>没有指标能衡量这个动作的效果</translation>
    </message>
    <message>
        <source>it touched the whole shop, nothing is left to compare with</source>
        <translation>动作涉及全店，没有可对比的部分</translation>
    </message>
    <message>
        <source>the days after it are not all there yet</source>
        <translation>动作之后的观察期未满</translation>
    </message>
    <message>
        <source>files are missing for these days</source>
        <translation>这些日期缺少文件</translation>
    </message>
    <message>
        <source>too few orders of what was touched</source>
        <translation>动作涉及部分的订单太少</translation>
    </message>
    <message>
        <source>too few orders of what was not touched</source>
        <translation>未涉及部分的订单太少</translation>
    </message>
    <message>
        <source>better than without it</source>
        <translation>比不做更好</translation>
    </message>
    <message>
        <source>worse than without it</source>
        <translation>比不做更差</translation>
    </message>
    <message>
        <source>no clear effect</source>
        <translation>效果不明显</translation>
    </message>
    <message>
        <source>cannot tell: %1</source>
        <translation>无法判断：%1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>What became of the actions</source>
        <translation>动作跟进</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Note or reason</source>
        <translation>备注或原因</translation>
    </message>
    <message>
        <source>Promised (estimated)</source>
        <translation>预计效果（估算）</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测效果</translation>
    </message>
    <message>
        <source>Measured, in what was promised</source>
        <translation>实测效果（按预计口径）</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Nobody took up an action yet.</source>
        <translation>还没有处理过动作。</translation>
    </message>
    <message>
        <source>Of the actions whose effect could be measured, %1 brought a clear gain.</source>
        <translation>效果可测的动作中，%1 有明显改善。</translation>
    </message>
    <message>
        <source>How often the rules were right</source>
        <translation>规则命中情况</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Clear gain</source>
        <translation>明显改善</translation>
    </message>
    <message>
        <source>No clear effect</source>
        <translation>效果不明显</translation>
    </message>
    <message>
        <source>Clear loss</source>
        <translation>明显变差</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再次出现</translation>
    </message>
    <message>
        <source>It was settled on %1; the figures changed since.</source>
        <translation>该动作已于 %1 办结，之后数字有变化。</translation>
    </message>
    <message>
        <source>Rules that found nothing to say</source>
        <translation>未触发的规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>未触发原因</translation>
    </message>
    <message>
        <source>Figures without a value</source>
        <translation>没有数值的指标</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标数值</translation>
    </message>
    <message>
        <source>Speaks when</source>
        <translation>触发条件</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>“%1” says more of the same</source>
        <translation>同类规则中“%1”更突出</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Every rule has something to say.</source>
        <translation>所有规则都已触发。</translation>
    </message>
    <message>
        <source>Silent rules</source>
        <translation>未触发的规则</translation>
    </message>
    <message>
        <source>another rule of the same kind was done lately</source>
        <translation>最近刚完成过同类动作</translation>
    </message>
    <message>
        <source>“%1” was done lately; what it brings needs time to show</source>
        <translation>刚完成过“%1”，效果需要一段时间才能看出来</translation>
    </message>
    <message>
        <source>another action worked on the same at that time</source>
        <translation>同期另有动作作用于同一对象</translation>
    </message>
    <message>
        <source>some of it was not sold yet in the days before</source>
        <translation>其中有商品在动作之前尚未开售</translation>
    </message>
    <message>
        <source>too few earlier launches to hold a new product against</source>
        <translation>往期新品太少，无法对比</translation>
    </message>
    <message>
        <source>%1 %2 in %3</source>
        <translation>%3 %1 为 %2</translation>
    </message>
    <message>
        <source>%1: %2 (line %3), %4.</source>
        <translation>%1：%2（触发线 %3），%4。</translation>
    </message>
    <message>
        <source>%1: %2, was above %3, ends at %4, %5.</source>
        <translation>%1：%2；曾高于触发线 %3，回到 %4 才解除，%5。</translation>
    </message>
    <message>
        <source>%1: %2, was below %3, ends at %4, %5.</source>
        <translation>%1：%2；曾低于触发线 %3，回到 %4 才解除，%5。</translation>
    </message>
    <message>
        <source>Of the days</source>
        <translation>统计日期</translation>
    </message>
    <message>
        <source>An alert stays on between its two lines. Refunds and disputes come late: days of which they are not all known yet can begin an alert, but not end one. Nothing leaves this computer.</source>
        <translation>指标处于触发线与解除线之间时，提醒保持不变。退款和纠纷会滞后：数据还没走完的日期可以触发提醒，但不能解除提醒。数据不会离开本机。</translation>
    </message>
    <message>
        <source>the files lack %1</source>
        <translation>文件里没有%1</translation>
    </message>
    <message>
        <source>This rule speaks.</source>
        <translation>这条规则已给出动作。</translation>
    </message>
    <message>
        <source>another rule says the same of the same</source>
        <translation>另一条规则对同一对象说了同样的事</translation>
    </message>
    <message>
        <source>another rule asks for the opposite and comes first</source>
        <translation>另一条规则的做法相反，以它为先</translation>
    </message>
    <message>
        <source>“%1” asks for the opposite and comes first</source>
        <translation>“%1”的做法相反，以它为先</translation>
    </message>
    <message>
        <source>too few earlier weeks to know how the figure moves by itself</source>
        <translation>此前的周数太少，不知道这个数平时自己会怎么动</translation>
    </message>
    <message>
        <source>what was not touched</source>
        <translation>没动过的部分</translation>
    </message>
    <message>
        <source>earlier launches</source>
        <translation>以往新品</translation>
    </message>
    <message>
        <source>its own past</source>
        <translation>自身过往</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>Measured: the days before it began against the days after it was done, beside what was not touched, a new product beside earlier launches on the same days, a rate of the whole shop beside how it went on by itself before; the range holds 95 of 100. What was picked at its worst tends to get better by itself, the range is as much wider.</source>
        <translation>实测：开始前与完成后对比，并与没动过的部分比；新品与以往新品的同一天数比，全店的比率与它自己以往的走势比；区间含100次中的95次。挑最差的来做，本来就会自己好转一些，区间已为此放宽。</translation>
    </message>
    <message>
        <source>shopglass actions snooze ALERT DAYS; the alerts, in this order: %1</source>
        <translation>shopglass actions snooze ALERT DAYS；提醒名称依次为：%1</translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Possible effect in money (estimated, upper end)</source>
        <translation>各动作的预计效果（金额，估算上限）</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>What each action may bring, estimated from this store&apos;s own figures.</source>
        <translation>每个动作可能带来的效果，按本店铺自己的数据估算。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 orders (estimated)</source>
        <translation>%1 单（估算）</translation>
    </message>
    <message>
        <source>%1 points of score (estimated)</source>
        <translation>%1 分（估算）</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1（估算）</translation>
    </message>
    <message>
        <source>%1: %2 Due %3, owner %4, effect %5.</source>
        <translation>%1：%2截止 %3，负责人：%4，预计效果 %5。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>动作清单</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么做</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Possible effect</source>
        <translation>预计效果</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>人天</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Rule %1; source: %2; confidence: %3</source>
        <translation>规则 %1；来源：%2；依据类型：%3</translation>
    </message>
    <message>
        <source>Effects are estimated from this store&apos;s own figures and the stated assumptions.</source>
        <translation>效果按本店铺自己的数据和所列假设估算。</translation>
    </message>
    <message>
        <source>No action rule speaks for this period.</source>
        <translation>本期没有触发任何动作规则。</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>首要动作：%1</translation>
    </message>
    <message>
        <source>%1: %2 Due %3, owner %4.</source>
        <translation>%1：%2截止 %3，负责人：%4。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Further actions</source>
        <translation>其他动作</translation>
    </message>
    <message numerus="yes">
        <source>%n more rule(s) speak. They bring less for the work, or are less sure.</source>
        <translation>
            <numerusform>另有 %n 条规则触发，但相对投入效果较小，或把握较低。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” may hold the same money as %2: do not add their effects up.</source>
        <translation>“%1”与%2可能算的是同一笔钱，效果不要相加。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>To rank it, one of these orders is weighed as %1 average order values (our own estimate, see the rulebook).</source>
        <translation>排序时，这里一单按 %1 个笔单价计（自估，见规则库）。</translation>
    </message>
    <message>
        <source>%1 orders (estimated, shared)</source>
        <translation>%1 单（估算，有重叠）</translation>
    </message>
    <message>
        <source>%1 (estimated, shared)</source>
        <translation>%1（估算，有重叠）</translation>
    </message>
    <message>
        <source>%1: “%2” asks for the opposite and comes first</source>
        <translation>%1：“%2”的做法相反，以它为先</translation>
    </message>
    <message>
        <source>%1: “%2” says the same</source>
        <translation>%1：“%2”已经说了</translation>
    </message>
    <message>
        <source>“%1” leaves out %2.</source>
        <translation>“%1”不含 %2。</translation>
    </message>
    <message>
        <source>Source and confidence</source>
        <translation>来源与可信度</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportAudit</name>
    <message>
        <source>Who needs attention</source>
        <translation>哪些店铺最需关注</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>店铺数</translation>
    </message>
    <message>
        <source>With a serious finding</source>
        <translation>有严重问题</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>Stale or without data</source>
        <translation>数据过期或缺失</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The workspace has no stores yet.</source>
        <translation>工作区内还没有店铺。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n store(s), %1 have a serious finding, %2 are to be watched, %3 need nothing now.</source>
        <translation>
            <numerusform>共 %n 家店铺：%1 家有严重问题，%2 家需关注，%3 家暂不用处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) have no order data.</source>
        <translation>
            <numerusform>%n 家没有订单数据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The order data of %n store(s) are out of date.</source>
        <translation>
            <numerusform>%n 家的订单数据已过期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some figures of %n store(s) are still being read.</source>
        <translation>
            <numerusform>%n 家的部分指标还在读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stores side by side</source>
        <translation>店铺对照</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>问题清单</translation>
    </message>
    <message>
        <source>What the colours are held against</source>
        <translation>颜色的判断标准</translation>
    </message>
    <message>
        <source>Client audit</source>
        <extracomment>客户诊断报告</extracomment>
        <translation>客户诊断报告</translation>
    </message>
    <message numerus="yes">
        <source>%n store(s)</source>
        <translation>
            <numerusform>%n 家店铺</numerusform>
        </translation>
    </message>
    <message>
        <source>Period %1. Rulebook %2. Made with Shopglass %3.</source>
        <translation>统计周期 %1。规则库 %2。由店镜 %3 生成。</translation>
    </message>
</context>
<context>
    <name>ReportAuditTables</name>
    <message>
        <source>● serious</source>
        <translation>● 严重</translation>
    </message>
    <message>
        <source>◐ watch</source>
        <translation>◐ 关注</translation>
    </message>
    <message>
        <source>○ minor</source>
        <translation>○ 提示</translation>
    </message>
    <message>
        <source>%1 × the median</source>
        <translation>中位数的 %1 倍</translation>
    </message>
    <message>
        <source>good: the line is %1</source>
        <translation>良好：标准线 %1</translation>
    </message>
    <message>
        <source>to watch: worse than %1</source>
        <translation>关注：差于 %1</translation>
    </message>
    <message>
        <source>bad: worse than %1</source>
        <translation>差：差于 %1</translation>
    </message>
    <message>
        <source>…</source>
        <extracomment>Stands where a figure is still being read</extracomment>
        <translation>…</translation>
    </message>
    <message>
        <source>This figure is still being read.</source>
        <translation>该指标还在读取。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 and %n more</source>
        <translation>
            <numerusform>%1 %2，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>◐ %1</source>
        <translation>◐ %1</translation>
    </message>
    <message numerus="yes">
        <source>stale: %n day(s) old</source>
        <translation>
            <numerusform>数据过期：%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>a single day of data</source>
        <translation>只有一天的数据</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) missing</source>
        <translation>
            <numerusform>缺 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>its value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>its change against the comparison period</source>
        <translation>较对比期的变化</translation>
    </message>
    <message>
        <source>the median of these stores, %1</source>
        <translation>这些店铺的中位数（%1）</translation>
    </message>
    <message>
        <source>the median of these stores; too few stores</source>
        <translation>这些店铺的中位数（店铺太少，不判断）</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>不判断</translation>
    </message>
    <message>
        <source>Stores by need for attention</source>
        <translation>店铺（按需关注程度排序）</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Gravest finding</source>
        <translation>首要问题</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>%1: change</source>
        <translation>%1变化</translation>
    </message>
    <message>
        <source>%1: days covered</source>
        <translation>%1覆盖天数</translation>
    </message>
    <message>
        <source>The workspace has no stores yet. Import a folder with one sub-folder per store.</source>
        <translation>工作区内还没有店铺。请导入一个文件夹，其中每家店铺一个子文件夹。</translation>
    </message>
    <message>
        <source>Findings of all stores</source>
        <translation>全部店铺的问题</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Basis of the rule</source>
        <translation>依据类型</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>Scales of the columns</source>
        <translation>各列的判断标准</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判断对象</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>良好线</translation>
    </message>
    <message>
        <source>To watch beyond</source>
        <translation>关注线</translation>
    </message>
    <message>
        <source>Bad beyond</source>
        <translation>差线</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据类型</translation>
    </message>
    <message>
        <source>The lines come from the rulebook, which names their sources; most are assumptions.</source>
        <translation>标准线取自规则库，来源见规则库，多数为本软件的假设。</translation>
    </message>
    <message>
        <source>e.g. orders %1</source>
        <translation>例如订单 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Graver findings come first, then more serious ones, more to watch, and the name. Orange with ● is bad, yellow with ◐ is to be watched, blue is good; lines and medians are in the table of scales. “—” is unknown, never zero.</source>
        <translation>先按首要问题的轻重，再按严重问题数、关注问题数和店名排序。橙色 ● 为差，黄色 ◐ 为关注，蓝色为良好；标准线和中位数见判断标准表。“—”表示未知，不是 0。</translation>
    </message>
</context>
<context>
    <name>ReportBuyerParts</name>
    <message>
        <source>No province</source>
        <translation>无省份</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>First bought</source>
        <translation>首购买家数</translation>
    </message>
    <message>
        <source>Share of buyers who paid again, by month of the first purchase</source>
        <translation>各首购月份买家的复购率</translation>
    </message>
    <message>
        <source>+%1 month</source>
        <translation>+%1 个月</translation>
    </message>
    <message>
        <source>Each cell: of those who bought first in the row&apos;s month, how many paid again so many months later. Blank: that month is not over, its orders are not all imported, or there are fewer than %1 buyers.</source>
        <translation>每格：该行月份的首购买家中，若干个月后再次支付的占比。空白：该月未结束、该月订单未全部导入，或买家不足 %1 人。</translation>
    </message>
    <message>
        <source>No month after a first purchase is over yet.</source>
        <translation>首购之后还没有已结束的月份。</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>首购月份</translation>
    </message>
    <message>
        <source>Do they come back?</source>
        <translation>复购情况</translation>
    </message>
    <message>
        <source>* Before %1 the data cannot tell new buyers from old: these rows hold some who had bought before.</source>
        <translation>* %1 之前的数据无法区分新客与老客，这些行中含有此前买过的买家。</translation>
    </message>
    <message>
        <source>Orders per buyer</source>
        <translation>购买频次</translation>
    </message>
    <message>
        <source>Orders per buyer in this period</source>
        <translation>本期购买频次分布</translation>
    </message>
    <message>
        <source>Paid orders</source>
        <translation>成交订单数</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>成交人数</translation>
    </message>
    <message>
        <source>Share of buyers</source>
        <translation>人数占比</translation>
    </message>
    <message>
        <source>GMV</source>
        <translation>成交金额</translation>
    </message>
    <message>
        <source>Share of GMV</source>
        <translation>成交占比</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 及以上</translation>
    </message>
    <message>
        <source>Only orders that name their buyer.</source>
        <translation>只含能识别买家的订单。</translation>
    </message>
    <message>
        <source>No paid order of this period names its buyer.</source>
        <translation>本期没有能识别买家的成交订单。</translation>
    </message>
    <message>
        <source>Where new buyers come from</source>
        <translation>新客来源</translation>
    </message>
    <message>
        <source>New buyers by the field of their first order</source>
        <translation>新客的首单经营场</translation>
    </message>
    <message>
        <source>Field of the first order</source>
        <translation>首单经营场</translation>
    </message>
    <message>
        <source>New buyers</source>
        <translation>新客数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Their GMV of the period</source>
        <translation>本期成交金额</translation>
    </message>
    <message>
        <source>Paid again within 30 days</source>
        <translation>30天复购率</translation>
    </message>
    <message>
        <source>Whose 30 days are over</source>
        <translation>已满30天的新客数</translation>
    </message>
    <message>
        <source>Needs at least %1 buyers whose 30 days are over.</source>
        <translation>至少需要 %1 位已满 30 天的买家。</translation>
    </message>
    <message>
        <source>Paid again in any field. A dash: fewer than %1 buyers whose 30 days are over.</source>
        <translation>任一经营场再次支付都算复购。横线：已满 30 天的买家不足 %1 人。</translation>
    </message>
    <message>
        <source>No buyer of this period is known to be new; new and old can be told apart from %1 on.</source>
        <translation>本期没有能确认的新客；从 %1 起才能区分新客与老客。</translation>
    </message>
    <message>
        <source>No buyer of this period is known to be new.</source>
        <translation>本期没有能确认的新客。</translation>
    </message>
    <message>
        <source>Where the orders go</source>
        <translation>订单去向</translation>
    </message>
    <message>
        <source>Paid orders by province</source>
        <translation>各省成交订单数</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>全部省份</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Share of orders</source>
        <translation>订单占比</translation>
    </message>
    <message numerus="yes">
        <source>The %n province(s) with the most paid orders, with their share of all.</source>
        <translation>
            <numerusform>成交订单最多的 %n 个省份，及其占全部订单的比例。</numerusform>
        </translation>
    </message>
    <message>
        <source>No paid order of this period names a province.</source>
        <translation>本期成交订单都没有省份信息。</translation>
    </message>
    <message>
        <source>By the province of the receiver; no other part of an address is stored.</source>
        <translation>按收货省份统计；地址的其他部分不保存。</translation>
    </message>
    <message>
        <source>Private domain</source>
        <extracomment>私域</extracomment>
        <translation>私域</translation>
    </message>
    <message>
        <source>Orders do not say whether a buyer came from the follow page or as a follower; only the traffic-source report does, and none covers this period.</source>
        <translation>订单无法看出买家是否来自关注页或粉丝，只有生意通流量来源能看出，而本期没有流量来源文件覆盖。</translation>
    </message>
    <message>
        <source>None of the traffic sources in the files is the follow page or followers, so the share is not known.</source>
        <translation>文件的流量来源中没有关注页或粉丝，占比未知。</translation>
    </message>
    <message>
        <source>%1 of the GMV of the traffic-source report came from %2 (%3 of %4).</source>
        <translation>流量来源报表的成交金额中有 %1 来自%2（%3，共 %4）。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The report covers %1 of %2 days.</source>
        <translation>流量来源报表覆盖 %1/%2 天。</translation>
    </message>
    <message>
        <source>Sources whose name contains %1 (%2).</source>
        <translation>统计名称含以下任一词的流量来源：%1（%2）。</translation>
    </message>
</context>
<context>
    <name>ReportBuyers</name>
    <message>
        <source>New and returning buyers can be told apart from %1 on: a buyer counts as new only when the %2 days of orders before name no earlier purchase.</source>
        <translation>从 %1 起才能区分新客与老客：下单前 %2 天的订单中没有该买家的成交，才算新客。</translation>
    </message>
    <message numerus="yes">
        <source>The order history has gaps of %n day(s): who bought only then counts as new later.</source>
        <translation>
            <numerusform>订单数据有缺口，共缺 %n 天：只在缺口期间成交过的买家，之后会算作新客。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every order of the period was refunded: the amounts below are what was paid, not what was kept.</source>
        <translation>本期订单全部退款：以下金额为支付金额，未扣除退款。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n buyer(s) in this period: shares of them need at least %1.</source>
        <translation>
            <numerusform>本期只有 %n 位买家：至少 %1 位才计算占比。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the paid orders name their buyer (as a keyed hash); the others count in no figure about buyers.</source>
        <translation>成交订单中有 %1 能识别买家（带密钥的哈希），其余订单不计入任何买家指标。</translation>
    </message>
    <message>
        <source>No order names its buyer, so nobody can be told apart: receivers&apos; phones are masked in the imported files.</source>
        <translation>没有订单能识别买家，无法区分：导入文件中收货人手机号已脱敏。</translation>
    </message>
    <message>
        <source>Import order files whose receivers are not masked (the back office exports them after a text-message code); phones are stored as keyed hashes only.</source>
        <translation>请导入收货人未脱敏的订单文件（后台验证短信验证码后导出）；手机号只保存为带密钥的哈希。</translation>
    </message>
    <message>
        <source>%1 new buyers, %2 of all who bought.</source>
        <translation>新客 %1 人，占成交人数 %2。</translation>
    </message>
    <message>
        <source>New and returning buyers by week</source>
        <translation>每周新客与老客</translation>
    </message>
    <message>
        <source>New and returning buyers by day</source>
        <translation>每日新客与老客</translation>
    </message>
    <message>
        <source>New buyers</source>
        <translation>新客</translation>
    </message>
    <message>
        <source>Returning buyers</source>
        <translation>老客</translation>
    </message>
    <message>
        <source>Different buyers of each week; weeks begin on Monday. Who bought first in the week is new, all others came back.</source>
        <translation>每周去重买家数，周一为一周的开始。首单在当周的为新客，其余为老客。</translation>
    </message>
    <message>
        <source>Different buyers of each day. Who bought first on that day is new, all others came back.</source>
        <translation>每日去重买家数。首单在当天的为新客，其余为老客。</translation>
    </message>
    <message>
        <source>New and old buyers cannot be told apart in this period.</source>
        <translation>本期无法区分新客与老客。</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>周（起始日）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>New and returning buyers</source>
        <translation>新客与老客</translation>
    </message>
    <message>
        <source>Buyers are keyed hashes of what the order file names; nobody can be read from them here.</source>
        <translation>买家以带密钥的哈希表示，由订单文件中的买家信息生成，在这里无法得知是谁。</translation>
    </message>
    <message>
        <source>New and returning</source>
        <translation>新老客</translation>
    </message>
    <message>
        <source>Repurchase</source>
        <translation>复购</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>买家来源</translation>
    </message>
    <message numerus="yes">
        <source>Who buys in this period has not had %n day(s) yet: its repurchase rate is known from %1 on.</source>
        <translation>
            <numerusform>本期买家还未满 %n 天，复购率从 %1 起可知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of those who bought in %1, the latest days of which that can be said, %2 paid again.</source>
        <translation>目前可统计的最近日期为 %1，期间成交的买家复购率为 %2。</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>未满期</translation>
    </message>
    <message>
        <source>known from %1 on</source>
        <translation>%1 起可知</translation>
    </message>
</context>
<context>
    <name>ReportChannelRules</name>
    <message>
        <source>Rules, the first that matches wins</source>
        <translation>规则（按顺序匹配，先匹配者生效）</translation>
    </message>
    <message>
        <source>Rows with</source>
        <translation>匹配条件</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>经营场</translation>
    </message>
    <message>
        <source>Rows of all files</source>
        <translation>全部文件的行数</translation>
    </message>
    <message>
        <source>Their paid GMV</source>
        <translation>对应成交金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>依据类型</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Rows that no rule takes stay unclassified.</source>
        <translation>没有规则匹配的行列为未归类。</translation>
    </message>
    <message>
        <source>Channel rules</source>
        <translation>渠道规则</translation>
    </message>
    <message>
        <source>These are your own rules, in place of the rulebook&apos;s.</source>
        <translation>当前使用自定义规则，已替代规则库的规则。</translation>
    </message>
    <message>
        <source>These are the rulebook&apos;s rules. You can put your own in their place.</source>
        <translation>当前使用规则库的规则，可换成自定义规则。</translation>
    </message>
    <message>
        <source>your own rule</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>顺序</translation>
    </message>
</context>
<context>
    <name>ReportChannels</name>
    <message>
        <source>%1 sells most: %2, %3 of paid GMV (%4 against the comparison).</source>
        <translation>%1成交最高：%2，占成交金额 %3（较对比期 %4）。</translation>
    </message>
    <message>
        <source>%1 sells most: %2, %3 of paid GMV.</source>
        <translation>%1成交最高：%2，占成交金额 %3。</translation>
    </message>
    <message>
        <source>%1 gained most share: %2.</source>
        <translation>%1占比升幅最大：%2。</translation>
    </message>
    <message>
        <source>%1 lost most share: %2.</source>
        <translation>%1占比降幅最大：%2。</translation>
    </message>
    <message>
        <source>%1 of paid GMV matches no channel rule and stays unclassified.</source>
        <translation>成交金额中有 %1 不符合任何渠道规则，列为未归类。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>经营场</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>经营场</translation>
    </message>
    <message>
        <source>Change of share</source>
        <translation>占比变化</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Share of the fields</source>
        <translation>各场占比</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>No sales with a scene in this period.</source>
        <translation>本期没有可区分场景的成交。</translation>
    </message>
    <message>
        <source>What stayed unclassified</source>
        <translation>未归类明细</translation>
    </message>
    <message>
        <source>Channel as exported</source>
        <translation>渠道（原值）</translation>
    </message>
    <message>
        <source>Carrier as exported</source>
        <translation>订单载体（原值）</translation>
    </message>
    <message>
        <source>Account type as exported</source>
        <translation>账号类型（原值）</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Paid GMV by field and day</source>
        <translation>各场每日成交金额</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>5S channels</source>
        <translation>5S 经营</translation>
    </message>
    <message>
        <source>No paid orders in this period, so no field can be told.</source>
        <translation>本期没有成交订单，无法区分经营场。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>统计周期</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>未归类</translation>
    </message>
    <message>
        <source>No paid orders in this period. %1</source>
        <translation>本期没有成交订单。%1</translation>
    </message>
    <message>
        <source>The three fields and unclassified always sum to the total. The shelf&apos;s scenes come from traffic files, below, and are never added to it.</source>
        <translation>三个场与未归类相加恒等于合计。泛货架场内的场景来自流量文件，见下方，不计入合计。</translation>
    </message>
    <message>
        <source>A channel rule can give these rows a field.</source>
        <translation>加一条渠道规则，即可把这些行归入经营场。</translation>
    </message>
    <message>
        <source>These days lie before the first order file, which begins on %1: nothing is known of them.</source>
        <translation>所选日期早于最早的订单文件（从 %1 开始），没有数据。</translation>
    </message>
    <message>
        <source>Double wheel</source>
        <translation>双轮</translation>
    </message>
    <message>
        <source>Funnel and content</source>
        <translation>漏斗与内容</translation>
    </message>
    <message>
        <source>%1 sells most: %2. There are too few orders for shares.</source>
        <translation>%1成交最高：%2。订单太少，不计算占比。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of this period come from order files without a column that the channel rules read: their sales stay unclassified and count in no share.</source>
        <translation>
            <numerusform>本期有 %n 天的订单文件缺少归类规则要用的列：这些天的成交都留在未归类，不参与各场占比。</numerusform>
        </translation>
    </message>
    <message>
        <source>The order files of these days lack a column that the channel rules read, so nobody can say which field sold: all of it stays unclassified.</source>
        <translation>这些天的订单文件缺少归类规则要用的列，分不出是哪个场成交的：全部留在未归类。</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>The file to write.</source>
        <translation>要写出的文件。</translation>
    </message>
    <message>
        <source>Who issues the report.</source>
        <translation>报告出具方。</translation>
    </message>
    <message>
        <source>Say where to write the report with --out FILE.</source>
        <translation>请用 --out FILE 指定报告的保存位置。</translation>
    </message>
    <message>
        <source>pdf, html, xlsx or md.</source>
        <translation>pdf、html、xlsx 或 md。</translation>
    </message>
    <message>
        <source>The provider profile to use instead of your own.</source>
        <translation>改用这份服务商资料，不用本机保存的。</translation>
    </message>
    <message>
        <source>--format &quot;%1&quot; is unknown. Use pdf, html, xlsx or md.</source>
        <translation>--format 不支持“%1”。可用：pdf、html、xlsx、md。</translation>
    </message>
    <message>
        <source>No session “%1” began in this period. show live lists them.</source>
        <translation>本期没有场次“%1”。可用 show live 查看场次。</translation>
    </message>
    <message>
        <source>Of live: which session, by its number in show live; else the newest.</source>
        <translation>仅用于 live：要复盘的场次，填 show live 中的编号；不填则取最近一场。</translation>
    </message>
    <message>
        <source>Writes the diagnosis of one store, a live review, or the audit of all, as one file.</source>
        <translation>把一家店铺的诊断报告、直播复盘，或全部店铺的客户诊断报告，写成一个文件。</translation>
    </message>
    <message>
        <source>review: one store; live: a live session and those of the period; promotion: the last promotion, the plan of the next and its preparation tables; audit: all stores of the workspace.</source>
        <translation>review：一家店铺的诊断报告；live：一场直播及本期各场次的复盘；promotion：上次大促复盘、下次大促的计划及备战表；audit：工作区内全部店铺的客户诊断报告。</translation>
    </message>
    <message>
        <source>Of review: brief (the essentials, some twenty pages) or all. PDF is brief and the others have all unless you say so.</source>
        <translation>仅用于 review：brief（只含要点，约二十页）或 all（全部）。不填时 PDF 为 brief，其他格式为 all。</translation>
    </message>
    <message>
        <source>--kind &quot;%1&quot; is unknown. Use review, live, promotion or audit.</source>
        <translation>--kind 不支持“%1”。可用：review、live、promotion、audit。</translation>
    </message>
    <message>
        <source>--chapters &quot;%1&quot; is unknown. Use brief or all.</source>
        <translation>--chapters 不支持“%1”。可用：brief、all。</translation>
    </message>
</context>
<context>
    <name>ReportContent</name>
    <message>
        <source>not named</source>
        <translation>未写明</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>By account, the best first; the tick is the period before.</source>
        <translation>按账号从高到低排列，标记线为对比期。</translation>
    </message>
    <message>
        <source>No account has enough views in this period.</source>
        <translation>本期没有观看次数足够的账号。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>%1: %2 with %3.</source>
        <translation>%1：%2（%3）。</translation>
    </message>
    <message>
        <source>%1: best is %2 with %3, lowest %4 with %5.</source>
        <translation>%1：最高 %2（%3），最低 %4（%5）。</translation>
    </message>
    <message>
        <source>No file covers this period.</source>
        <translation>本期没有文件覆盖。</translation>
    </message>
    <message>
        <source>Live content</source>
        <translation>直播内容</translation>
    </message>
    <message>
        <source>Live sessions by account</source>
        <translation>直播（按账号）</translation>
    </message>
    <message>
        <source>Live sessions by host</source>
        <translation>直播（按主播）</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主播</translation>
    </message>
    <message>
        <source>Video content</source>
        <translation>短视频内容</translation>
    </message>
    <message>
        <source>Videos by account</source>
        <translation>短视频（按账号）</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>对比期</translation>
    </message>
</context>
<context>
    <name>ReportContribution</name>
    <message>
        <source>%1 (partly)</source>
        <translation>%1（部分）</translation>
    </message>
    <message>
        <source>%1; fees are known of %2 of the paid orders.</source>
        <translation>%1；成交订单中有 %2 已知平台技术服务费。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>经营场</translation>
    </message>
    <message>
        <source>not split</source>
        <translation>不分场</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Cost of goods and freight are in no file and not taken off. Ad reports name no field: what they spent stands at the total alone. Each figure counts the days for which all of its files speak, so parts may cover different days.</source>
        <translation>文件中没有货品成本和运费，未扣除。投放文件不分经营场，花费只计入合计。各项只计所需文件都覆盖的日期，因此各项的日期可能不同。</translation>
    </message>
    <message>
        <source>No settlement bill names the orders of these days, so fees are not known and no contribution is given.</source>
        <translation>没有货款账单覆盖这些日期的订单，平台技术服务费未知，无法给出贡献额。</translation>
    </message>
    <message>
        <source>No ad report covers these days, so the contribution after ads is not given; before ads it is. %1</source>
        <translation>没有投放文件覆盖这些日期，无法给出贡献额，只给出贡献额（未扣投放）。%1</translation>
    </message>
    <message>
        <source>%1 leaves most of what it sells before ads: %2 of its paid GMV.</source>
        <translation>%1的贡献率（未扣投放）最高：占成交金额 %2。</translation>
    </message>
    <message>
        <source>Commission above the sale</source>
        <translation>佣金高于实付</translation>
    </message>
    <message>
        <source>Contribution of the fields</source>
        <translation>各场贡献额</translation>
    </message>
    <message>
        <source>Some paid rows carry more estimated commission than the buyer paid: check their commission and price.</source>
        <translation>部分成交订单行的预估佣金高于买家实付，请核对佣金和价格。</translation>
    </message>
    <message>
        <source>%1 (partly, %2 of %3 days)</source>
        <translation>%1（部分，%2/%3 天）</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 days)</source>
        <translation>%1（%2/%3 天）</translation>
    </message>
    <message>
        <source>Only %1 of the paid orders have a settlement bill so far, so every contribution is marked as partial: on the days that count the fees of the others are still to come off.</source>
        <translation>目前只有 %1 的成交订单有货款账单，因此贡献额都标为“部分”：在计入的日期中，其余订单的平台技术服务费还未扣。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the period are left out whole, because a file does not cover them or none of their orders has a bill; what they bring is added once it comes.</source>
        <translation>
            <numerusform>本期有 %n 天整天不计，因为有文件未覆盖当天，或当天的订单都没有账单；数据补齐后再计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ads cost %1, which is taken off the total alone.</source>
        <translation>投放花费 %1，只从合计中扣除。</translation>
    </message>
    <message>
        <source>No ad report covers these days, so what ads cost is not known either. %1</source>
        <translation>这些天没有投放报表，投放花费也无从得知。%1</translation>
    </message>
    <message>
        <source>Contribution in detail</source>
        <translation>贡献额明细</translation>
    </message>
</context>
<context>
    <name>ReportCountedRows</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, else from %2 to %3</source>
        <extracomment>the length of something: its own column, else from one time to another</extracomment>
        <translation>%1，没有时取 %2 到 %3 的时长</translation>
    </message>
    <message>
        <source> + </source>
        <translation> + </translation>
    </message>
    <message>
        <source>%1 where %2 is %3</source>
        <extracomment>%1 is counted where the column %2 has the value %3</extracomment>
        <translation>%2为“%3”的%1</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>number of rows of %1</source>
        <translation>%1的行数</translation>
    </message>
    <message>
        <source>sum of %1 (%2)</source>
        <translation>%1之和（%2）</translation>
    </message>
    <message>
        <source>sum of %1 × %2 (%3)</source>
        <translation>%1 × %2 之和（%3）</translation>
    </message>
    <message>
        <source>number of rows of %1 by %2</source>
        <translation>按%2计的%1行数</translation>
    </message>
    <message>
        <source>number of different products (%1)</source>
        <translation>不同商品的个数（%1）</translation>
    </message>
    <message>
        <source>number of different buyers</source>
        <translation>不同买家的人数</translation>
    </message>
    <message>
        <source>number of different promoters</source>
        <translation>不同推广者的人数</translation>
    </message>
    <message>
        <source>number of order rows</source>
        <translation>订单行数</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>sum of %1</source>
        <extracomment>a sum of one column, or of that of the first of some kinds of files that is there</extracomment>
        <translation>%1之和</translation>
    </message>
    <message>
        <source>number of after-sales</source>
        <translation>售后单数</translation>
    </message>
    <message>
        <source>number of orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Rows of %1 whose %2 the rulebook calls good.</source>
        <translation>%1中%2按规则库算好评的行。</translation>
    </message>
    <message>
        <source>Rows of %1 whose %2 the rulebook calls bad.</source>
        <translation>%1中%2按规则库算差评的行。</translation>
    </message>
    <message>
        <source>Products that a list of the period has on sale.</source>
        <translation>期内商品列表中在售的商品。</translation>
    </message>
    <message>
        <source>Products that a list of the period has on sale and that have a paid order in it.</source>
        <translation>期内商品列表中在售且期内有成交的商品。</translation>
    </message>
    <message>
        <source>Rows of %1 that fill in %2 and %3.</source>
        <translation>%1中填写了%2和%3的行。</translation>
    </message>
    <message>
        <source>All rows of %1.</source>
        <translation>%1的全部行。</translation>
    </message>
    <message>
        <source>Rows of %1 that fill in %2; a row that leaves it blank counts on no side.</source>
        <translation>%1中填写了%2的行；该列空白的行两边都不计。</translation>
    </message>
    <message>
        <source>All rows of %1; a blank under %2 counts as nothing.</source>
        <translation>%1的全部行；%2空白按没有计。</translation>
    </message>
    <message>
        <source>Days of the period that no file of %1 covers.</source>
        <translation>期内没有被%1文件覆盖的天数。</translation>
    </message>
</context>
<context>
    <name>ReportCover</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Store review</source>
        <extracomment>店铺诊断报告</extracomment>
        <translation>店铺诊断报告</translation>
    </message>
    <message numerus="yes">
        <source>Data as of %1, read from %n file(s). Rulebook %2. Made with Shopglass %3.</source>
        <translation>
            <numerusform>数据截至 %1，来自 %n 个文件。规则库 %2。由店镜 %3 生成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Live review</source>
        <extracomment>直播复盘</extracomment>
        <translation>直播复盘</translation>
    </message>
    <message>
        <source>Promotion review</source>
        <extracomment>大促复盘</extracomment>
        <translation>大促复盘</translation>
    </message>
    <message>
        <source>%1, beside %2 on the same event days, %3</source>
        <translation>%1，对照 %2 同活动日，%3</translation>
    </message>
</context>
<context>
    <name>ReportCoverPage</name>
    <message>
        <source>Period</source>
        <translation>统计周期</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>出具方</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>ReportCoverage</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Rows of this day in %1 could not be read.</source>
        <translation>%1 中有当天的行无法读取。</translation>
    </message>
    <message>
        <source>%1 ends at %2 of this day.</source>
        <translation>%1 的数据只到当天 %2。</translation>
    </message>
    <message>
        <source>%1 was made before this day was over.</source>
        <translation>%1 在当天结束前就已导出。</translation>
    </message>
    <message>
        <source>Nothing of %1 on this day.</source>
        <translation>当天没有这些部分的数据：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) missing</source>
        <translation>
            <numerusform>%1缺 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Every kind that was imported has all days from %1.</source>
        <translation>%1 已导入的各类文件每天数据齐全。</translation>
    </message>
    <message>
        <source>Of %1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 No file at all of: %2.</source>
        <comment>two sentences</comment>
        <translation>%1以下类型一个文件也没有：%2。</translation>
    </message>
    <message>
        <source>Days that the files cover</source>
        <translation>各类文件的覆盖日期</translation>
    </message>
    <message>
        <source>Nothing was imported yet, so no day is covered.</source>
        <translation>还没有导入文件，没有覆盖任何日期。</translation>
    </message>
    <message>
        <source>Which files are missing</source>
        <translation>还缺哪些文件</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失天数</translation>
    </message>
    <message>
        <source>Which days are missing</source>
        <translation>缺失日期</translation>
    </message>
    <message>
        <source>Where to download it</source>
        <translation>下载位置</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Download such a day again, whole, and import it: the newer file counts.</source>
        <translation>请重新下载这些日期的完整数据并导入，以较新的文件为准。</translation>
    </message>
    <message>
        <source>Coverage calendar</source>
        <translation>数据覆盖日历</translation>
    </message>
    <message>
        <source>%1 begins at %2 of this day; on other days orders or events come earlier.</source>
        <translation>%1 的数据从当天 %2 才开始，其他日期更早就有订单或记录。</translation>
    </message>
    <message>
        <source>%1 has nothing of %2, unlike the days beside it: was it exported with a filter?</source>
        <translation>%1 当天没有这些部分的数据：%2，而前后几天都有。导出时是否设了筛选条件？</translation>
    </message>
    <message>
        <source>%1 begins at %2 of this day. If the store opened then, the day is whole.</source>
        <translation>%1 的数据从当天 %2 开始。如果店铺在这时开业，当天数据就是完整的。</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>数据齐全</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>数据不全</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) incomplete</source>
        <translation>
            <numerusform>%1有 %n 天数据不全</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete days</source>
        <translation>齐全天数</translation>
    </message>
    <message>
        <source>Incomplete days</source>
        <translation>不全天数</translation>
    </message>
    <message>
        <source>Days that are incomplete</source>
        <translation>数据不全的日期</translation>
    </message>
    <message>
        <source>No day is incomplete.</source>
        <translation>没有数据不全的日期。</translation>
    </message>
</context>
<context>
    <name>ReportDefinition</name>
    <message>
        <source>yuan, kept in whole fen</source>
        <translation>元（精确到分）</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>score</source>
        <translation>分</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>不分好坏</translation>
    </message>
    <message>
        <source>day the order was made</source>
        <translation>下单日</translation>
    </message>
    <message>
        <source>day of payment</source>
        <translation>支付日</translation>
    </message>
    <message>
        <source>day the refund was completed</source>
        <translation>退款完结日</translation>
    </message>
    <message>
        <source>day the after-sale was applied for</source>
        <translation>售后申请日</translation>
    </message>
    <message>
        <source>day the parcel was signed for</source>
        <translation>签收日</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>好坏方向</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>时间口径</translation>
    </message>
    <message>
        <source>Smallest sample</source>
        <translation>最小样本量</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ≥ %1</translation>
    </message>
    <message>
        <source>Needs the files</source>
        <translation>所需文件</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>依据类型</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>multiple, 1 = even</source>
        <translation>倍数，1 = 收支相等</translation>
    </message>
    <message>
        <source>day that the file gives</source>
        <translation>文件中的日期</translation>
    </message>
    <message>
        <source>day the session began or the video was published</source>
        <translation>开播日或作品发布日</translation>
    </message>
    <message>
        <source>day of the review</source>
        <translation>评价日</translation>
    </message>
    <message>
        <source>day of settlement</source>
        <translation>结算日</translation>
    </message>
    <message>
        <source>Orders with a column of refunds</source>
        <translation>含退款列的订单</translation>
    </message>
    <message>
        <source>Orders that name their buyer</source>
        <translation>能识别买家的订单</translation>
    </message>
    <message>
        <source>Orders of the 30 days before</source>
        <translation>此前 30 天的订单</translation>
    </message>
    <message>
        <source>%1 that say whose fault each arbitration found</source>
        <translation>写明仲裁责任方的%1</translation>
    </message>
    <message>
        <source>%1 with the column “%2”</source>
        <translation>含“%2”列的%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>统计周期</translation>
    </message>
    <message>
        <source>the days that are looked at</source>
        <translation>所查看的日期</translation>
    </message>
    <message>
        <source>Fields used</source>
        <translation>所用字段</translation>
    </message>
    <message>
        <source>Rows that count</source>
        <translation>计入条件</translation>
    </message>
    <message>
        <source>Orders of the 90 days before that name their buyer</source>
        <translation>此前 90 天能识别买家的订单</translation>
    </message>
    <message>
        <source>Settlement bills of the orders</source>
        <translation>订单的货款账单</translation>
    </message>
    <message>
        <source>Needs the columns</source>
        <translation>需要的列</translation>
    </message>
</context>
<context>
    <name>ReportDiscounts</name>
    <message>
        <source>Of the orders paid in these days. Against GMV: discounts and GMV of the orders whose files have the column; how much of all GMV these are stands beside it.</source>
        <translation>统计这些日子支付的订单。占成交额：优惠与成交额都只算文件里有该列的订单；这些订单占全部成交额的比例列在旁边。</translation>
    </message>
</context>
<context>
    <name>ReportFigures</name>
    <message>
        <source>No file covers this period.</source>
        <translation>本期没有文件覆盖。</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Mall</source>
        <translation>商城</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Store page</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Live rooms</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Short videos</source>
        <translation>短视频</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>未归类</translation>
    </message>
    <message>
        <source>From exposure to payment</source>
        <translation>从曝光到成交</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>环节转化率</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>As published in the compass report.</source>
        <translation>均为生意通给出的数。</translation>
    </message>
    <message>
        <source>Traffic by scene</source>
        <translation>各场景流量</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>From the traffic-source report; never added to the shelf&apos;s GMV of orders.</source>
        <translation>来自生意通流量来源，不计入按订单算出的泛货架场成交金额。</translation>
    </message>
    <message>
        <source>Sources that no rule takes: %1.</source>
        <translation>没有规则对应的流量来源：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No traffic by source in this period. %1</source>
        <translation>本期没有流量来源数据。%1</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>As the platform publishes it</source>
        <translation>生意通公布的数</translation>
    </message>
    <message>
        <source>Figures of the compass report, kept apart from those computed from orders.</source>
        <translation>均为生意通给出的数，与按订单算出的指标分开。</translation>
    </message>
    <message>
        <source>Live sessions by GMV</source>
        <translation>直播场次（按成交金额排序）</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开播时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长（小时）</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>观看次数</translation>
    </message>
    <message>
        <source>The %1 sessions that sold most, of %2.</source>
        <translation>共 %2 场，列出成交最高的 %1 场。</translation>
    </message>
    <message>
        <source>Live sessions</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Return on ad spend by attribution window</source>
        <translation>各归因窗口的投产比</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>归因窗口</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>投产比</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>覆盖天数</translation>
    </message>
    <message>
        <source>What was spent in days whose window is not over is left out.</source>
        <translation>归因窗口未走完的日期，花费不计。</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>投放</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Settled money</source>
        <translation>货款结算</translation>
    </message>
    <message>
        <source>GMV</source>
        <translation>成交金额</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Paid orders</source>
        <translation>成交订单数</translation>
    </message>
    <message>
        <source>The files cover %1 of %2 days.</source>
        <translation>文件覆盖 %1/%2 天。</translation>
    </message>
    <message>
        <source>Sales by way of selling</source>
        <translation>售卖方式构成</translation>
    </message>
    <message>
        <source>Way of selling</source>
        <translation>售卖方式</translation>
    </message>
    <message>
        <source>Sales by carrier</source>
        <translation>售卖载体构成</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>售卖载体</translation>
    </message>
    <message>
        <source>Sales by account</source>
        <translation>账号明细</translation>
    </message>
    <message>
        <source>Products on sale</source>
        <translation>在售商品</translation>
    </message>
    <message>
        <source>Freight insurance</source>
        <translation>运费险</translation>
    </message>
    <message>
        <source>Money in and out</source>
        <translation>账户收支</translation>
    </message>
</context>
<context>
    <name>ReportFlywheel</name>
    <message>
        <source>No product sold in the %1 days up to %2.</source>
        <translation>截至 %2 的 %1 天内没有商品成交。</translation>
    </message>
    <message>
        <source>On %1: %2 new, %3 hits, %4 daily sellers, %5 clearing, %6 slow.</source>
        <translation>%1：新品 %2 个，爆款 %3 个，日销 %4 个，清仓 %5 个，其他 %6 个。</translation>
    </message>
    <message numerus="yes">
        <source>Order files are missing for %n of the days looked at: places may be wrong.</source>
        <translation>
            <numerusform>所看日期中有 %n 天缺订单文件，商品位置可能不准。</numerusform>
        </translation>
    </message>
    <message>
        <source>The order history is too short to tell new products from old; nothing may be called new that is.</source>
        <translation>订单数据太短，无法区分新品与老品，新品可能未列为新品。</translation>
    </message>
    <message numerus="yes">
        <source>For %1, which is compared with, %n day(s) are missing.</source>
        <translation>
            <numerusform>用于对比的 %1，所看日期中缺 %n 天订单文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The places and their rules</source>
        <translation>各位置及其规则</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品数</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>对比期</translation>
    </message>
    <message>
        <source>GMV of %1 days</source>
        <translation>近 %1 天成交金额</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Tried in the order new, hit, clearing, daily seller. The platform publishes no thresholds; these are our own rule (%1).</source>
        <translation>按新品、爆款、清仓、日销的顺序判定。平台未公布判定标准，这是本软件的规则（%1）。</translation>
    </message>
    <message>
        <source>Products by place on %1 (rows) and on %2 (columns)</source>
        <translation>商品位置：%1（行）与 %2（列）</translation>
    </message>
    <message>
        <source>Moves between the places</source>
        <translation>位置变动</translation>
    </message>
    <message>
        <source>Each cell: so many products stood in the row&apos;s place then and in the column&apos;s place now. No sales: none in the %1 days up to that day.</source>
        <translation>每格为对比期在该行位置、本期在该列位置的商品数。无成交：截至当天的 %1 天内没有成交。</translation>
    </message>
    <message>
        <source>Then \ now</source>
        <translation>对比期 \ 本期</translation>
    </message>
    <message>
        <source>Products by place</source>
        <translation>商品位置明细</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Days in place</source>
        <translation>在位天数</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Days with sales</source>
        <translation>有成交天数</translation>
    </message>
    <message>
        <source>Orders of the last 4 weeks</source>
        <translation>近 4 周订单数</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 及以上</translation>
    </message>
    <message>
        <source>No product sold in these days.</source>
        <translation>这些日期没有商品成交。</translation>
    </message>
    <message>
        <source>Growth flywheel</source>
        <extracomment>增长飞轮</extracomment>
        <translation>增长飞轮</translation>
    </message>
    <message>
        <source>No sales</source>
        <translation>无成交</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>新品</extracomment>
        <translation>新品</translation>
    </message>
    <message>
        <source>Hit</source>
        <extracomment>爆款</extracomment>
        <translation>爆款</translation>
    </message>
    <message>
        <source>Daily seller</source>
        <extracomment>日销</extracomment>
        <translation>日销</translation>
    </message>
    <message>
        <source>Clearing</source>
        <extracomment>清仓</extracomment>
        <translation>清仓</translation>
    </message>
    <message>
        <source>Slow</source>
        <extracomment>其他: a product in none of the four places</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>No order file covers the %1 days up to %2, so nothing is known of them.</source>
        <translation>没有订单文件覆盖截至 %2 的 %1 天，商品情况未知。</translation>
    </message>
    <message>
        <source>There is no period to compare with that order files cover.</source>
        <translation>没有可对比且被订单文件覆盖的统计周期。</translation>
    </message>
</context>
<context>
    <name>ReportFunnel</name>
    <message>
        <source>Of %1 exposures one order was kept. %2</source>
        <translation>每 %1 次曝光留存 1 单。%2</translation>
    </message>
    <message>
        <source>Steps from exposure to order kept, share of the step before</source>
        <translation>从曝光到留存订单：各环节占上一环节的比例</translation>
    </message>
    <message>
        <source>No step can be told for these days.</source>
        <translation>这些天的数据无法判断任何环节。</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1，余 %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>From exposure to order kept, by field</source>
        <translation>各经营场从曝光到留存订单</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>经营场</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Exposures and clicks come from the compass report, which names no field; orders from the order files. A rate counts the days that both cover. Orders kept have no refund so far. Scenes stand below under Traffic.</source>
        <translation>曝光和点击来自生意通，不分经营场；订单来自订单文件。比率只计两种文件同时覆盖的日子。留存订单指至今没有退款的订单。各场景见下方“流量”。</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>转化漏斗</translation>
    </message>
    <message>
        <source>Without traffic files the way begins with the order. %1</source>
        <translation>没有流量文件，只能从下单环节算起。%1</translation>
    </message>
    <message>
        <source>From exposure to order kept</source>
        <translation>从曝光到未退款订单</translation>
    </message>
</context>
<context>
    <name>ReportFunnels</name>
    <message>
        <source>From exposure to payment</source>
        <translation>从曝光到支付</translation>
    </message>
    <message>
        <source>%1, %2 of the step before</source>
        <translation>%1，为上一步的 %2</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>%1, %2 of the first</source>
        <translation>%1，占首步 %2</translation>
    </message>
</context>
<context>
    <name>ReportGoods</name>
    <message numerus="yes">
        <source>All %n product(s) together bring %1 of the GMV; the other orders name no product.</source>
        <translation>
            <numerusform>全部 %n 款商品合计只占成交金额的 %1，其余订单没有写明商品。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n product(s) bring %2 % of the GMV; the first one, %3, brings %4.</source>
        <translation>
            <numerusform>%n 款商品中，前 %1 款带来 %2% 的成交金额；第一名“%3”占 %4。</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 products with the most GMV, and their share added up</source>
        <translation>成交金额最高的 %1 款商品及累计占比</translation>
    </message>
    <message>
        <source>Products by GMV, and their share added up</source>
        <translation>商品成交金额及累计占比</translation>
    </message>
    <message>
        <source>GMV</source>
        <translation>成交金额</translation>
    </message>
    <message>
        <source>Fewer than %1 products sold in this period: too few to tell many from few.</source>
        <translation>本期动销商品不足 %1 款，看不出头部与长尾。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>at most the shop&apos;s</source>
        <translation>退款率不高于全店</translation>
    </message>
    <message>
        <source>above the shop&apos;s</source>
        <translation>退款率高于全店</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>样本不足</translation>
    </message>
    <message>
        <source>The shop&apos;s refund rate is not known for this period, so no product is held against it.</source>
        <translation>本期全店退款率未知，商品无从对比。</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) sold more pieces than the median and are refunded more often than the shop&apos;s %1.</source>
        <translation>
            <numerusform>有 %n 款商品销量高于中位数，退款率却高于全店的 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside the shop&apos;s refund rate</source>
        <translation>与全店退款率相比</translation>
    </message>
    <message>
        <source>Refund rate by orders</source>
        <translation>订单退款率</translation>
    </message>
    <message>
        <source>Price and sales by product, coloured by refund rate</source>
        <translation>商品价格与销量（颜色为退款率）</translation>
    </message>
    <message>
        <source>Price per item</source>
        <translation>件单价</translation>
    </message>
    <message>
        <source>Items sold</source>
        <translation>成交件数</translation>
    </message>
    <message>
        <source>The lines stand at the medians; what lies far from the others has its name.</source>
        <translation>虚线为中位数；只标出明显偏离的商品。</translation>
    </message>
    <message>
        <source>Fewer than %1 products sold enough pieces for a price.</source>
        <translation>成交件数够算件单价的商品不足 %1 款。</translation>
    </message>
    <message>
        <source>Which goods bring the GMV</source>
        <translation>成交靠哪些商品</translation>
    </message>
    <message>
        <source>Of the orders paid in the period, by product line. Pale columns come after the products that bring %1 % together.</source>
        <translation>按本期支付的订单行计算。浅色柱排在合计带来 %1% 成交金额的商品之后。</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>累计占比</translation>
    </message>
</context>
<context>
    <name>ReportInfluencers</name>
    <message>
        <source>Influencer</source>
        <extracomment>达人</extracomment>
        <translation>达人</translation>
    </message>
    <message>
        <source>Group leader</source>
        <extracomment>团长</extracomment>
        <translation>团长</translation>
    </message>
    <message>
        <source>Affiliate</source>
        <extracomment>快赚客</extracomment>
        <translation>快赚客</translation>
    </message>
    <message>
        <source>From %1 on that is called a dependence.</source>
        <translation>达到 %1 即视为依赖头部达人。</translation>
    </message>
    <message numerus="yes">
        <source>On %n order(s) the commission is more than the buyer paid, together by %1.</source>
        <translation>
            <numerusform>有 %n 单的佣金高于买家实付，合计多出 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n influencer(s) changed their name; the newest one is shown.</source>
        <translation>
            <numerusform>有 %n 个达人改过昵称，按最新昵称显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) belong to several numbers; they stay apart.</source>
        <translation>
            <numerusform>有 %n 个昵称对应多个 ID，分开统计。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of distribution name nobody.</source>
        <translation>分销场成交中有 %1 未写明推广者。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>Influencers</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No paid order of this period names an influencer. %1</source>
        <translation>本期没有写明达人的成交订单。%1</translation>
    </message>
    <message>
        <source>Paid orders</source>
        <translation>成交订单数</translation>
    </message>
    <message>
        <source>GMV</source>
        <translation>成交金额</translation>
    </message>
    <message>
        <source>Refunded so far</source>
        <translation>至今退款金额</translation>
    </message>
    <message>
        <source>Commission of these orders</source>
        <translation>这些订单的佣金</translation>
    </message>
    <message>
        <source>All orders that name them, whoever sold them; the commission is that of all who share in it.</source>
        <translation>凡写明该推广者的订单都计入，不论由谁卖出；佣金为各方分佣合计。</translation>
    </message>
    <message>
        <source>Commission above the sale</source>
        <translation>佣金高于实付的订单</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>支付日</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>实付款</translation>
    </message>
    <message>
        <source>Estimated commission</source>
        <translation>预估推广佣金</translation>
    </message>
    <message>
        <source>The worst %1 of %2.</source>
        <translation>共 %2 单，列出最严重的 %1 单。</translation>
    </message>
    <message>
        <source>Names that are not clear</source>
        <translation>待核对的昵称</translation>
    </message>
    <message>
        <source>Names, the newest first</source>
        <translation>昵称（最新在前）</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Influencers and group leaders</source>
        <translation>达人与团长</translation>
    </message>
    <message>
        <source>Group leaders</source>
        <translation>团长</translation>
    </message>
    <message>
        <source>Affiliates</source>
        <translation>快赚客</translation>
    </message>
    <message numerus="yes">
        <source>Distribution has %n paid order(s) in this period: too few for shares of the first influencers.</source>
        <translation>
            <numerusform>本期分销场成交 %n 单，订单太少，不计算头部达人占比。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n influencer(s) put the scores at risk: %1 has %2 quality refunds, %3 times the rate of all other orders.</source>
        <translation>
            <numerusform>有 %n 个达人可能拉低体验分：%1 有 %2 单品质退款，品质退款率是其他全部订单的 %3 倍。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n influencer(s) put the scores at risk: %1 has %2 quality refunds, all other orders have none.</source>
        <translation>
            <numerusform>有 %n 个达人可能拉低体验分：%1 有 %2 单品质退款，其他全部订单没有品质退款。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them are for “%2”.</source>
        <translation>其中 %1 单来自“%2”。</translation>
    </message>
    <message>
        <source>No month is over and covered whole by order files.</source>
        <translation>没有已结束且被订单文件全部覆盖的月份。</translation>
    </message>
    <message>
        <source>Quality vs others</source>
        <translation>品质退款率较其他订单</translation>
    </message>
    <message numerus="yes">
        <source>Estimated for %n order(s) without a bill</source>
        <translation>
            <numerusform>为 %n 单没有账单的订单估算</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Orders without a bill are taken to pay %1, as the %2 billed orders of the store did that were paid in the last %3 days.</source>
        <translation>没有账单的订单按 %1 估算服务费，取自本店近 %3 天支付且已有账单的 %2 单。</translation>
    </message>
    <message>
        <source>The commission is not reduced by refunds.</source>
        <translation>佣金不随退款减少。</translation>
    </message>
    <message>
        <source>Refunds are known for the orders of %1 of the %2 days.</source>
        <translation>%2 天中有 %1 天的订单退款已知。</translation>
    </message>
    <message>
        <source>Orders with a quality refund</source>
        <translation>品质退款订单数</translation>
    </message>
    <message>
        <source>The top influencer brings %1 of the distribution GMV, the top %2 bring %3, the top %4 bring %5.</source>
        <translation>分销场成交金额中，第一名达人占 %1，前 %2 名占 %3，前 %4 名占 %5。</translation>
    </message>
    <message>
        <source>Share of the top influencers in the distribution GMV</source>
        <translation>头部达人占分销场成交金额的比例</translation>
    </message>
    <message>
        <source>Top %1</source>
        <translation>前 %1 名</translation>
    </message>
    <message>
        <source>Fee not billed yet</source>
        <translation>待出账服务费</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>Remainder = net GMV − estimated commission. The platform&apos;s fee is not taken off: too few orders have a bill.</source>
        <translation>结余 = 净成交金额 − 预估推广佣金；有账单的订单太少，未扣平台技术服务费。</translation>
    </message>
    <message>
        <source>Remainder = net GMV − estimated commission − platform fee, all of the orders paid in the period.</source>
        <translation>结余 = 净成交金额 − 预估推广佣金 − 平台技术服务费，均为本期支付的订单。</translation>
    </message>
    <message>
        <source>The remainder is of the %1 of %2 days whose refunds are known.</source>
        <translation>结余只计退款已知的日期（%1/%2 天）。</translation>
    </message>
</context>
<context>
    <name>ReportLaunchBoard</name>
    <message>
        <source>Cold start</source>
        <extracomment>冷启动: what must be there before a launch</extracomment>
        <translation>冷启动</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A gate and how far the launch is</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, %2 missed</source>
        <translation>%1，逾期未过 %2 项</translation>
    </message>
    <message>
        <source>%1, %2 not known</source>
        <translation>%1，无法判断 %2 项</translation>
    </message>
    <message numerus="yes">
        <source>Order files miss %n day(s) of its window.</source>
        <translation>
            <numerusform>该商品新品期内缺 %n 天订单文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier launch(es) with a whole window: too few to compare with.</source>
        <translation>
            <numerusform>新品期数据完整的往期新品只有 %n 个，太少，无法对比。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 earlier launches had between %2 and %3 on the same day, half of them over %4.</source>
        <translation>往期 %1 个新品上新到同一天时的成交金额：四分位区间 %2 至 %3，中位数 %4。</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1（%2–%3）</translation>
    </message>
    <message>
        <source>day %1, %2 left</source>
        <translation>上新 %1 天，剩 %2 天</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Launches by stage</source>
        <translation>各阶段新品</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>新品期进度</translation>
    </message>
    <message>
        <source>GMV so far</source>
        <translation>至今成交金额</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>How well the forecast does</source>
        <translation>预测准确度</translation>
    </message>
    <message>
        <source>Launches tried</source>
        <translation>回测新品数</translation>
    </message>
    <message>
        <source>Each completed launch with at least %1 orders by the day is forecast by all others and held against what it really sold. The interval is meant to hold for %2.</source>
        <translation>新品期已结束、到当天至少有 %1 单的新品，逐个用其余新品来预测，再与实际成交对比。区间的目标命中率为 %2。</translation>
    </message>
    <message>
        <source>Not enough data: %1 completed launches with at least %2 orders by the day are needed, and one more to try the forecast.</source>
        <translation>数据不足：需要 %1 个新品期已结束、到当天至少有 %2 单的新品，另加一个用于回测。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more flag(s) stand in the table.</source>
        <translation>
            <numerusform>另有 %n 项异常，见下表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Launch board</source>
        <translation>新品看板</translation>
    </message>
    <message numerus="yes">
        <source>%n launch(es) inside the window; by what sold them in the last %1 days:</source>
        <translation>
            <numerusform>%n 个新品在新品期内，按最近 %1 天的成交来源划分：</numerusform>
        </translation>
    </message>
    <message>
        <source>Against earlier median</source>
        <translation>相当于往期中位数</translation>
    </message>
    <message>
        <source>GMV in the window (estimated)</source>
        <translation>新品期成交金额（估算）</translation>
    </message>
    <message>
        <source>“2 of 3”: gates passed; the tip of a cell names each. The thresholds are this product&apos;s assumptions, none is published by the platform; they stand in the rulebook. Against earlier median: GMV so far in parts of the median of earlier launches on the same day.</source>
        <translation>“2/3”为已通过的关卡数，指向单元格可看每道关卡。门槛均为本软件的假设，平台未公布，见规则库。相当于往期中位数：至今成交金额与往期新品同一天中位数之比。</translation>
    </message>
    <message>
        <source>Forecast on day</source>
        <translation>预测时上新天数</translation>
    </message>
    <message>
        <source>Median error</source>
        <translation>误差中位数</translation>
    </message>
    <message>
        <source>Inside the interval</source>
        <translation>区间命中率</translation>
    </message>
</context>
<context>
    <name>ReportLaunchDetail</name>
    <message>
        <source>Launched: first sale</source>
        <translation>上新（首单）</translation>
    </message>
    <message>
        <source>First sale by an influencer</source>
        <translation>达人首单</translation>
    </message>
    <message>
        <source>First sale by a short video</source>
        <translation>短视频首单</translation>
    </message>
    <message>
        <source>First sale in an own live room</source>
        <translation>自播首单</translation>
    </message>
    <message>
        <source>First sale on the shelf</source>
        <translation>泛货架首单</translation>
    </message>
    <message>
        <source>First sale by search</source>
        <translation>搜索首单</translation>
    </message>
    <message numerus="yes">
        <source>day %1, %n day(s) of the window left</source>
        <translation>
            <numerusform>第 %1 天，新品期剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>the window is over</source>
        <translation>新品期已结束</translation>
    </message>
    <message numerus="yes">
        <source>Order files miss %n day(s) of its window, so it is not held against others.</source>
        <translation>
            <numerusform>该商品新品期内缺 %n 天订单文件，不与其他新品对比。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n earlier launch(es) with a whole window: too few to compare with.</source>
        <translation>
            <numerusform>新品期数据完整的往期新品只有 %n 个，太少，无法对比。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 earlier launches had %2 on the same day at the median, half of them between %3 and %4</source>
        <translation>往期 %1 个新品上新到同一天时的成交金额中位数为 %2，居中的一半在 %3 至 %4 之间</translation>
    </message>
    <message>
        <source>Ahead of its predecessors: %1.</source>
        <translation>领先往期新品：%1。</translation>
    </message>
    <message>
        <source>Behind its predecessors: %1.</source>
        <translation>落后往期新品：%1。</translation>
    </message>
    <message>
        <source>Like its predecessors: %1.</source>
        <translation>与往期新品相当：%1。</translation>
    </message>
    <message>
        <source>Cumulative GMV by day of the launch</source>
        <translation>上新后累计成交金额</translation>
    </message>
    <message>
        <source>Middle half of all completed launches</source>
        <translation>已结束新品的四分位区间</translation>
    </message>
    <message>
        <source>Their median</source>
        <translation>已结束新品的中位数</translation>
    </message>
    <message>
        <source>The launch against all launches whose window is over.</source>
        <translation>与所有新品期已结束的新品对比。</translation>
    </message>
    <message>
        <source>Day of the launch</source>
        <translation>上新天数</translation>
    </message>
    <message>
        <source>Product exposures</source>
        <translation>商品曝光次数</translation>
    </message>
    <message>
        <source>Product clicks</source>
        <translation>商品点击次数</translation>
    </message>
    <message>
        <source>Visitors, by day</source>
        <translation>访客数（逐日累加）</translation>
    </message>
    <message>
        <source>Paying buyers, by day</source>
        <translation>成交人数（逐日累加）</translation>
    </message>
    <message>
        <source>The platform&apos;s own figures of the product; they cover %1 of %2 days.</source>
        <translation>均为平台给出的商品数据，覆盖 %1/%2 天。</translation>
    </message>
    <message>
        <source>No file of daily product figures tells of this product.</source>
        <translation>没有文件给出该商品的每日数据。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>By paid orders within the window; search by the traffic sources of the product. The rows behind an event are all orders of the product on that day.</source>
        <translation>按新品期内的成交订单统计；搜索按该商品的流量来源统计。各事件的明细为该商品当天的全部订单。</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>关卡</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>关卡</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>If not: what to do</source>
        <translation>未通过时怎么做</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>依据类型</translation>
    </message>
    <message>
        <source>What it earns</source>
        <translation>新品收益</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>新品</translation>
    </message>
    <message>
        <source>Store, same days</source>
        <translation>全店同期</translation>
    </message>
    <message>
        <source>Refunds so far: they go on after the window. Commission is estimated and not reduced by refunds.</source>
        <translation>退款为至今的数，新品期结束后还会增加。佣金为预估，不随退款减少。</translation>
    </message>
    <message>
        <source>No after-sale file covers these days, so refunds and net GMV are not known. %1</source>
        <translation>没有售后单文件覆盖这些日期，退款和净成交金额未知。%1</translation>
    </message>
    <message>
        <source>Launch: %1</source>
        <translation>新品：%1</translation>
    </message>
    <message>
        <source>Launched on %1: %2. Stage: %3. %4 in %5 orders, sold by %6 influencers.</source>
        <translation>%1 上新，%2。阶段：%3。成交 %4，共 %5 单，%6 位达人出单。</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Launched on %1: %2. Stage: %3. %4 in %5 orders.</source>
        <translation>%1 上新：%2。阶段：%3。%5 单，成交 %4。</translation>
    </message>
    <message>
        <source>of which %1</source>
        <translation>其中%1</translation>
    </message>
    <message>
        <source>The way from exposure to payment lacks %1: no file of these days has the column. %2</source>
        <translation>从曝光到支付的漏斗缺少%1：这些天的文件没有该列。%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ReportLaunchWords</name>
    <message>
        <source>%1: %2 of its orders were refunded, %3 of all orders of the same days.</source>
        <translation>%1：订单退款率 %2，全店同期 %3。</translation>
    </message>
    <message>
        <source>%1: %2 of its orders come from the shelf, at least %3 are asked.</source>
        <translation>%1：泛货架订单占 %2，至少应占 %3。</translation>
    </message>
    <message>
        <source>No forecast: all days of the window are there.</source>
        <translation>不作预测：新品期的数据已齐。</translation>
    </message>
    <message>
        <source>No forecast before day %1 of the launch.</source>
        <translation>上新第 %1 天起才作预测。</translation>
    </message>
    <message numerus="yes">
        <source>Not enough data for a forecast: fewer than %n order(s) so far.</source>
        <translation>
            <numerusform>数据不足，无法预测：至今不足 %n 单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough data for a forecast: %1 completed launches had %2 orders by this day, %3 are needed.</source>
        <translation>数据不足，无法预测：新品期已结束、到当天满 %2 单的新品只有 %1 个，需要 %3 个。</translation>
    </message>
    <message>
        <source>No forecast: order files miss days of the window.</source>
        <translation>没有预测：新品期内有日期缺订单文件。</translation>
    </message>
    <message>
        <source>Not tried on earlier launches: there are too few to leave one out.</source>
        <translation>未用往期新品回测：数量太少，无法留出一个来验证。</translation>
    </message>
    <message>
        <source>Tried on %1 earlier launches as of day %2: off by %3 at the median, the interval held for %4 (meant: %5).</source>
        <translation>用 %1 个往期新品在上新第 %2 天回测：误差中位数 %3，区间命中 %4（应为 %5）。</translation>
    </message>
    <message>
        <source>Estimated GMV of the whole window: %1, between %2 and %3, by how %4 earlier launches went on from day %5. %6</source>
        <translation>整个新品期成交金额估算为 %1，区间 %2 至 %3，按 %4 个往期新品自上新第 %5 天起的后续走势推算。%6</translation>
    </message>
    <message>
        <source>Seeding</source>
        <extracomment>种草</extracomment>
        <translation>种草</translation>
    </message>
    <message>
        <source>Nurturing</source>
        <extracomment>养草</extracomment>
        <translation>养草</translation>
    </message>
    <message>
        <source>Harvest</source>
        <extracomment>拔草</extracomment>
        <translation>拔草</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Too few orders</source>
        <translation>订单太少</translation>
    </message>
    <message>
        <source>passed on day %1</source>
        <translation>上新第 %1 天达标</translation>
    </message>
    <message>
        <source>passed: %1</source>
        <translation>已达标：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 so far, %n day(s) left</source>
        <translation>
            <numerusform>目前 %1，剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet: %1</source>
        <translation>尚未达标：%1</translation>
    </message>
    <message>
        <source>missed: %1</source>
        <translation>逾期未达标：%1</translation>
    </message>
    <message>
        <source>not known: files are missing</source>
        <translation>未知：缺少文件</translation>
    </message>
    <message numerus="yes">
        <source>%1: nothing is left of the stock of %2, and %n day(s) of the window are left.</source>
        <translation>
            <numerusform>%1：%2 的库存已卖完，新品期还剩 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what is left of the stock of %2 lasts for about %3 days at the pace of late, %4 are left.</source>
        <translation>%1：%2 的库存扣除此后销量，按近期销速约够 %3 天，新品期还剩 %4 天。</translation>
    </message>
    <message>
        <source>not known: the product list of %1 is too old</source>
        <translation>未知：%1 的商品列表太旧</translation>
    </message>
    <message>
        <source>not known: order files do not tell which field sold</source>
        <translation>未知：订单文件没写是哪个经营场卖的</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the window come from order files that do not tell which field sold: all of them stay unclassified.</source>
        <translation>
            <numerusform>新品期内有 %n 天的订单文件没写是哪个经营场卖的：这些天全部留在未归类。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order files of %n day(s) of its window lack a column that the channel rules read, so nobody can say there who sold it.</source>
        <translation>
            <numerusform>它的新品期内有 %n 天的订单文件缺少渠道规则要看的列，这些天由谁卖出无从得知。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportLaunches</name>
    <message>
        <source>No product was launched in this period.</source>
        <translation>本期没有新品。</translation>
    </message>
    <message>
        <source>New and old products can be told apart from %1 on: a launch needs %2 covered days before it.</source>
        <translation>从 %1 起才能区分新品与老品：判断上新日需要此前 %2 天都有数据。</translation>
    </message>
    <message>
        <source>The largest is %1 with %2 in %3 orders.</source>
        <translation>成交最高的是“%1”：%2，%3 单。</translation>
    </message>
    <message>
        <source>New products</source>
        <translation>新品</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>上新日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>新品期进度</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>day %1, %2 left</source>
        <translation>上新 %1 天，剩 %2 天</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n launch(es)</source>
        <translation>
            <numerusform>%n 个往期新品的中位数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The order history has gaps: on %n day(s) of the period no product can be called new, because the %1 days before are not all covered by order files.</source>
        <translation>
            <numerusform>订单数据有缺口：本期有 %n 天无法判断新品，因为此前 %1 天没有被订单文件全部覆盖。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is %1 percentage points above the target of %2 (our assumption, not official).</source>
        <extracomment>The target is this product&apos;s own, of the rulebook</extracomment>
        <translation>比目标 %2 高 %1 个百分点（本软件的假设，非官方）。</translation>
    </message>
    <message>
        <source>That is %1 percentage points below the target of %2 (our assumption, not official).</source>
        <translation>比目标 %2 低 %1 个百分点（本软件的假设，非官方）。</translation>
    </message>
    <message numerus="yes">
        <source>%n launch(es) whose %2 days meet the period or still run, %1 of them still inside; together they sold %3 in the period.</source>
        <translation>
            <numerusform>共 %n 个新品的 %2 天新品期与本期重叠或尚未结束，其中 %1 个仍在新品期内；本期合计成交 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest launches day by day. There are too few completed launches for a median.</source>
        <translation>成交最高的几款新品逐日走势。已结束的新品太少，无法计算中位数。</translation>
    </message>
    <message>
        <source>%1 (partly)</source>
        <translation>%1（部分）</translation>
    </message>
    <message>
        <source>Refunds are known for the orders of %1 of the %2 days.</source>
        <translation>%2 天中有 %1 天的订单已有退款数据。</translation>
    </message>
    <message>
        <source>New = bought again after %1 days without a purchase; its sales count for %2 days. Stage by the orders of the last %3 days: a field with at least %4 of at least %5 orders.</source>
        <translation>新品：此前 %1 天无成交后再次成交的商品，自上新日起 %2 天内的成交计入。阶段按最近 %3 天的订单判断：某个场的订单占 %4 以上，且合计至少 %5 单，即归为对应阶段。</translation>
    </message>
    <message>
        <source>GMV</source>
        <translation>成交金额</translation>
    </message>
    <message>
        <source>In the period</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Cumulative GMV by day of the launch</source>
        <translation>按上新天数累计成交金额</translation>
    </message>
    <message>
        <source>Middle half of completed launches</source>
        <translation>已完成新品的中间一半</translation>
    </message>
    <message>
        <source>The largest launches against the median of completed ones, day by day.</source>
        <translation>成交最高的新品与已完成新品的中位数逐日对比。</translation>
    </message>
    <message>
        <source>Day of the launch</source>
        <translation>上新第几天</translation>
    </message>
    <message>
        <source>The files cannot tell whether a product was launched in this period.</source>
        <translation>现有文件无法判断本期有没有新品。</translation>
    </message>
</context>
<context>
    <name>ReportLayout</name>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1（%2/%3）</translation>
    </message>
</context>
<context>
    <name>ReportLive</name>
    <message numerus="yes">
        <source>%n session(s) sold nothing.</source>
        <translation>
            <numerusform>有 %n 场没有成交。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have no end in the file, so no order can be told to be theirs.</source>
        <translation>
            <numerusform>有 %n 场在文件中没有下播时间，无法判断哪些订单属于这些场次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) overlap another one of the same account; an order counts in the one that began last.</source>
        <translation>
            <numerusform>有 %n 场与同账号的其他场次时间重叠，订单计入最后开播的一场。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last sessions against what is usual</source>
        <translation>最近场次与往期水平对比</translation>
    </message>
    <message>
        <source>GMV of each session; the tick is the median of the account&apos;s earlier ones.</source>
        <translation>各场成交金额；标记线为该账号往期场次的中位数。</translation>
    </message>
    <message>
        <source>GMV</source>
        <translation>成交金额</translation>
    </message>
    <message>
        <source>No session of the period says what it sold.</source>
        <translation>本期各场均未给出成交金额。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开播时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主播</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>观看人数</translation>
    </message>
    <message>
        <source>Orders by time</source>
        <translation>按时间归属的订单数</translation>
    </message>
    <message>
        <source>Refunded so far</source>
        <translation>至今退款金额</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>场次明细</translation>
    </message>
    <message>
        <source>no sales</source>
        <translation>无成交</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>无下播时间</translation>
    </message>
    <message>
        <source>overlaps another one</source>
        <translation>与其他场次重叠</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Live sessions</source>
        <translation>直播场次</translation>
    </message>
    <message>
        <source>Sessions: %1</source>
        <translation>直播场次：%1</translation>
    </message>
    <message>
        <source>No session began in this period.</source>
        <translation>本期没有开播的场次。</translation>
    </message>
    <message>
        <source>No live file covers this period.</source>
        <translation>本期没有直播文件覆盖。</translation>
    </message>
    <message>
        <source>Furthest above what is usual: %1 with %2, where %3 is the median of %4 earlier sessions of the account.</source>
        <translation>高出往期最多：%1，成交 %2；该账号往期 %4 场的中位数为 %3。</translation>
    </message>
    <message>
        <source>Furthest below, of the sessions that sold something: %1 with %2, where %3 is the median of %4 earlier sessions of the account.</source>
        <translation>有成交的场次中，低于往期最多：%1，成交 %2；该账号往期 %4 场的中位数为 %3。</translation>
    </message>
    <message>
        <source>Median of the account&apos;s earlier sessions</source>
        <translation>该账号往期场次的中位数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 (partly)</source>
        <translation>%1（部分）</translation>
    </message>
    <message>
        <source>By account and time %1 of the %2 orders that the live file counts were found in the order files; refunds are known of these alone.</source>
        <translation>按账号和时间，直播文件所计的 %2 单中，有 %1 单在订单文件中找到；只知道这些订单的退款。</translation>
    </message>
    <message>
        <source>Vs median</source>
        <translation>较中位数</translation>
    </message>
    <message>
        <source>GPM</source>
        <translation>GPM</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>点击率</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转化率</translation>
    </message>
    <message>
        <source>New followers</source>
        <translation>涨粉数</translation>
    </message>
    <message>
        <source>Refunds in the live file</source>
        <translation>直播文件退款金额</translation>
    </message>
    <message>
        <source>%1, host %2</source>
        <translation>%1，主播 %2</translation>
    </message>
    <message>
        <source>Figures of the platform&apos;s live file. Orders by time: paid under the account in live rooms while the session went on, of the number that the live file counts; refunds so far are those of the orders that were found.</source>
        <translation>均为平台直播文件给出的数。按时间归属的订单：开播期间在该账号直播间支付的订单，斜杠后为直播文件所计的订单数；至今退款金额只含已找到的订单。</translation>
    </message>
</context>
<context>
    <name>ReportLiveReview</name>
    <message numerus="yes">
        <source>vs the median of %n earlier session(s) of the same weekday and time of day</source>
        <translation>
            <numerusform>较往期 %n 场（同星期、同时段）的中位数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vs the median of %n earlier session(s) of the same time of day</source>
        <translation>
            <numerusform>较往期 %n 场（同时段）的中位数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vs the median of %n earlier session(s)</source>
        <translation>
            <numerusform>较往期 %n 场的中位数</numerusform>
        </translation>
    </message>
    <message>
        <source>too few earlier sessions to compare with</source>
        <translation>往期场次太少，无法对比</translation>
    </message>
    <message>
        <source>Nothing was sold in this session.</source>
        <translation>本场没有成交。</translation>
    </message>
    <message>
        <source>The live file does not say what this session sold.</source>
        <translation>直播文件没有给出本场的成交金额。</translation>
    </message>
    <message>
        <source>%1 %2; %3.</source>
        <translation>%1 %2；%3。</translation>
    </message>
    <message>
        <source>%1 %2: %3 %4.</source>
        <translation>%1 %2，%4 %3。</translation>
    </message>
    <message>
        <source>%1 %2 (usual %3)</source>
        <translation>%1 %2（往期 %3）</translation>
    </message>
    <message>
        <source>Held back by: %1.</source>
        <translation>不利指标：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Better than usual: %1.</source>
        <translation>优于往期：%1。</translation>
    </message>
    <message>
        <source>The file says neither when the session ended nor how long it was, so no order can be told to be its own.</source>
        <translation>文件中既没有下播时间也没有直播时长，无法判断哪些订单属于本场。</translation>
    </message>
    <message>
        <source>Order files do not cover its days, so its orders and refunds are not known.</source>
        <translation>订单文件未覆盖本场日期，本场的订单和退款未知。</translation>
    </message>
    <message>
        <source>Account names are missing, so its orders cannot be told from others.</source>
        <translation>缺少账号名称，无法区分哪些是本场订单。</translation>
    </message>
    <message>
        <source>No order names the account “%1”, so its orders cannot be found.</source>
        <translation>没有订单写明账号“%1”，找不到本场订单。</translation>
    </message>
    <message>
        <source>Product exposures</source>
        <translation>商品曝光次数</translation>
    </message>
    <message>
        <source>Product clicks</source>
        <translation>商品点击次数</translation>
    </message>
    <message>
        <source>Orders created</source>
        <translation>下单订单数</translation>
    </message>
    <message>
        <source>Orders paid</source>
        <translation>成交订单数</translation>
    </message>
    <message>
        <source>%1 of the exposures became paid orders.</source>
        <translation>曝光中有 %1 转化为成交订单。</translation>
    </message>
    <message>
        <source>The live file has no steps from exposure to payment.</source>
        <translation>直播文件没有从曝光到成交各环节的数。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Figures of the session</source>
        <translation>本场指标</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>本场</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>往期水平</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>观看次数</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>观看人数</translation>
    </message>
    <message>
        <source>Most viewers at once</source>
        <translation>在线人数峰值</translation>
    </message>
    <message>
        <source>Viewers at once on average</source>
        <translation>平均在线人数</translation>
    </message>
    <message>
        <source>Seconds watched per viewer</source>
        <translation>人均观看时长（秒）</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>成交人数</translation>
    </message>
    <message>
        <source>Usual: %1.</source>
        <translation>对比口径：%1。</translation>
    </message>
    <message>
        <source>Products sold</source>
        <translation>成交商品</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>GMV</source>
        <translation>成交金额</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Refunded so far</source>
        <translation>至今退款金额</translation>
    </message>
    <message>
        <source>The %1 that sold most, of %2. </source>
        <translation>共 %2 款，列出成交最高的 %1 款。</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>直播复盘：%1</translation>
    </message>
    <message>
        <source>It overlaps another session of the same account; orders of both count in the one that began last.</source>
        <translation>本场与同账号的其他场次时间重叠，重叠时段的订单计入最后开播的一场。</translation>
    </message>
    <message>
        <source>From %1 to %2%3%4.</source>
        <translation>%1 至 %2%3%4。</translation>
    </message>
    <message>
        <source>, host %1</source>
        <translation>，主播 %1</translation>
    </message>
    <message>
        <source>, “%1”</source>
        <translation>，“%1”</translation>
    </message>
    <message>
        <source>vs what is usual</source>
        <translation>较往期水平</translation>
    </message>
    <message>
        <source>The live file counts %1 paid orders; by account and time of payment none of them was found in the order files, so nothing is known of their refunds.</source>
        <translation>直播文件计有 %1 个成交订单；按账号和支付时间，在订单文件中一单也没有找到，退款未知。</translation>
    </message>
    <message numerus="yes">
        <source>By account and time of payment %n order(s) of %1 belong to it, of the %2 that the live file counts.</source>
        <translation>
            <numerusform>按账号和支付时间，有 %n 单归属本场，成交 %1；直播文件计有 %2 单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By account and time of payment %n order(s) of %1 belong to it.</source>
        <translation>
            <numerusform>按账号和支付时间，有 %n 单归属本场，成交 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No after-sale file covers these days, so their refunds are not known.</source>
        <translation>没有售后单文件覆盖这些日期，退款未知。</translation>
    </message>
    <message>
        <source>Of these %1 were refunded so far with %2. Not final: refunds go on.</source>
        <translation>其中 %1 单至今已退款，退款 %2。退款未走完，不是最终数。</translation>
    </message>
    <message>
        <source>After-sale files cover %1 of its %2 days.</source>
        <translation>售后单文件覆盖其 %2 天中的 %1 天。</translation>
    </message>
    <message>
        <source>The order file names no session: orders of live rooms under this account, paid between its begin and its end, are taken for its own.</source>
        <translation>订单文件不写场次：在该账号直播间、开播至下播之间支付的订单视为本场订单。</translation>
    </message>
    <message>
        <source>The order files of its days do not say what was sold in live rooms (column “Carrier of the sale”), so its orders cannot be told from others.</source>
        <translation>这些天的订单文件没有“订单载体”列，看不出哪些是直播间成交的，无法把本场的订单和其他订单分开。</translation>
    </message>
    <message>
        <source>No order was found in this session.</source>
        <translation>本场没有找到订单。</translation>
    </message>
</context>
<context>
    <name>ReportOpportunities</name>
    <message>
        <source>%1 to below %2</source>
        <translation>%1 至 %2（不含）</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 及以上</translation>
    </message>
    <message>
        <source>Paid orders by price of a piece</source>
        <translation>成交订单的件单价分布</translation>
    </message>
    <message>
        <source>Share of the orders</source>
        <translation>订单占比</translation>
    </message>
    <message>
        <source>Share of the paid orders in each price band; the tick is the share of the period compared with.</source>
        <translation>各价格带的成交订单占比；标记线为对比期的占比。</translation>
    </message>
    <message>
        <source>Share of the paid orders in each price band.</source>
        <translation>各价格带的成交订单占比。</translation>
    </message>
    <message>
        <source>No paid order of this period has a price.</source>
        <translation>本期没有带价格的成交订单。</translation>
    </message>
    <message>
        <source>Price of a piece</source>
        <translation>件单价</translation>
    </message>
    <message>
        <source>Price bands against the period before</source>
        <translation>各价格带与对比期对照</translation>
    </message>
    <message>
        <source>Paid orders</source>
        <translation>成交订单数</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>对比期</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Change of the share</source>
        <translation>占比变化</translation>
    </message>
    <message>
        <source>GMV</source>
        <translation>成交金额</translation>
    </message>
    <message>
        <source>too few orders</source>
        <translation>订单太少</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Rising: at least %1 orders in one of the periods, more orders a day than before, and a share that grew by at least %2. Of an order with several lines the one that stands for it. Own rule (%3).</source>
        <translation>上升：本期或对比期至少有 %1 单，日均订单数高于对比期，且占比变化不低于 %2。一单含多行商品时，取代表该单的一行。自定规则（%3）。</translation>
    </message>
    <message>
        <source>There is no period to compare with, so no price band can be called rising.</source>
        <translation>没有对比期，无法判断哪些价格带上升。</translation>
    </message>
    <message>
        <source>No price band rises.</source>
        <translation>没有上升的价格带。</translation>
    </message>
    <message>
        <source>Rising price bands: %1.</source>
        <translation>上升的价格带：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Price bands that rise</source>
        <translation>上升的价格带</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Products that sell in one field only</source>
        <translation>只在一个场成交的商品</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Sells in</source>
        <translation>成交场</translation>
    </message>
    <message>
        <source>Of its orders</source>
        <translation>占该商品订单</translation>
    </message>
    <message>
        <source>Lacks (share of the shop&apos;s orders there)</source>
        <translation>缺少的场（全店订单占比）</translation>
    </message>
    <message>
        <source>At least %1 orders, %2 of them in one field. What the product would sell elsewhere nobody can say from these files.</source>
        <translation>至少 %1 单，且其中 %2 来自同一个场。商品在其他场能卖多少，无法从这些文件得知。</translation>
    </message>
    <message>
        <source>No product with enough orders sells in one field only.</source>
        <translation>没有订单数足够且只在一个场成交的商品。</translation>
    </message>
    <message>
        <source>One field only</source>
        <translation>单场成交</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品数</translation>
    </message>
    <message>
        <source>No product file gives categories. %1</source>
        <translation>没有商品文件提供类目。%1</translation>
    </message>
    <message>
        <source>Products found by searching</source>
        <translation>有搜索流量的商品</translation>
    </message>
    <message>
        <source>Exposures</source>
        <translation>曝光次数</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>点击次数</translation>
    </message>
    <message>
        <source>No traffic file tells search by product in this period. %1</source>
        <translation>本期没有流量文件给出分商品的搜索数据。%1</translation>
    </message>
    <message>
        <source>Categories and search</source>
        <translation>类目与搜索</translation>
    </message>
    <message>
        <source>Products that run out</source>
        <translation>即将售罄的商品</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Sold in %1 days</source>
        <translation>%1 天成交件数</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>可售天数</translation>
    </message>
    <message>
        <source>No product file gives stocks. %1</source>
        <translation>没有商品文件提供库存。%1</translation>
    </message>
    <message>
        <source>Running out</source>
        <translation>即将售罄</translation>
    </message>
    <message>
        <source>the word is too short to look for</source>
        <translation>词太短，无法匹配</translation>
    </message>
    <message numerus="yes">
        <source>you have %n product(s) for it, %1 of them sold</source>
        <translation>
            <numerusform>已有 %n 个商品，其中动销 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>商机清单</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>商机词</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>热度</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长率</translation>
    </message>
    <message>
        <source>Own products</source>
        <translation>本店商品</translation>
    </message>
    <message>
        <source>Such as</source>
        <translation>例如</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The first %1 of %2 lines.</source>
        <translation>共 %2 行，只列前 %1 行。</translation>
    </message>
    <message>
        <source>No list of opportunities is imported. The platform exports none: make or buy one with a column of words, and import it like any other file.</source>
        <translation>尚未导入商机清单。平台不提供导出：请自行整理或购买一份含商机词列的清单，像其他文件一样导入。</translation>
    </message>
    <message>
        <source>Opportunities of your list</source>
        <translation>清单中的商机</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Share of the period compared with</source>
        <translation>对比期占比</translation>
    </message>
    <message>
        <source>No order file covers this period, so nothing is known of its price bands.</source>
        <translation>没有订单文件覆盖本期，各价格带情况未知。</translation>
    </message>
    <message>
        <source>From the traffic-source report by product.</source>
        <translation>来自生意通流量来源的分商品数据。</translation>
    </message>
    <message>
        <source>Words that people search for: not covered. No known file of the back office carries them; a list of such words that you make yourself can be imported as opportunities and is then held against your products.</source>
        <translation>买家搜索词：未覆盖。已知的后台文件都不含搜索词；可自行整理一份词表作为商机导入，与本店商品对照。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n product(s) whose stock is known and recent every one lasts for more than %1 days.</source>
        <translation>
            <numerusform>库存已知且未过期的 %n 个商品，都够卖 %1 天以上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stocks of %n product(s) are older than %1 days and say nothing any more. %2</source>
        <translation>
            <numerusform>%n 个商品的库存数据已超过 %1 天，不能再用。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold since</source>
        <translation>此后成交件数</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>已售罄</translation>
    </message>
    <message>
        <source>sold out by the orders since</source>
        <translation>按此后订单已售罄</translation>
    </message>
    <message>
        <source>not found in any name</source>
        <translation>没有商品名称匹配</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) with a similar name, %1 of them sold</source>
        <translation>
            <numerusform>%n 个商品名称相近，其中动销 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranks, heat and growth are those of the list that you imported; nothing of them is ours. A product fits when its name holds every word as it stands, and is similar when it holds at least %1 of the word&apos;s pairs of characters; a product by another name is not found. Products off sale do not count.</source>
        <translation>排名、热度和增长率均来自所导入的清单，不是本软件的数据。商品名称原样包含商机词中的每个词，即为匹配；包含商机词中至少 %1 的相邻两字组合，即为相近；换了叫法的商品找不到。已下架商品不计。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n word(s) of the list were not found in the name of any own product.</source>
        <translation>
            <numerusform>清单共 %n 个商机词，其中 %1 个在本店商品名称中没有找到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sizes and colours: not known. No specification of a product with several has %1 lines from %2 to %3 in order files that cover all these days.</source>
        <translation>断码情况：无法判断。%2 至 %3 的订单数据要逐日齐全，且同一商品有多个规格、其中某个规格至少卖出 %1 笔，才能判断。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n specification(s) with enough sales none has stopped selling.</source>
        <translation>
            <numerusform>销量足够的 %n 个规格都仍在成交，没有发现断码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n size(s) or colour(s) stopped selling while the rest of the product goes on: look whether they ran out, are hidden or cost more than before.</source>
        <translation>
            <numerusform>有 %n 个规格（尺码、颜色等）突然不再成交，而同款其他规格照常在卖：请检查是否断货、被隐藏或调了价。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sizes and colours that stopped selling</source>
        <translation>疑似断码的规格</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Last sold</source>
        <translation>最后成交</translation>
    </message>
    <message>
        <source>Others in %1 days</source>
        <translation>近 %1 天同款其他规格笔数</translation>
    </message>
    <message>
        <source>Missed lines (estimated)</source>
        <translation>少卖笔数（估算）</translation>
    </message>
    <message>
        <source>Missed GMV (estimated)</source>
        <translation>少卖金额（估算）</translation>
    </message>
    <message>
        <source>Not one line in the last %1 days, at least %2 in the %3 days before, and so many of the product&apos;s other specifications sold meanwhile that the chance of any such line being chance is at most %4. Files carry no stock by size: this is told by the sales alone. Estimated: its former share of the product&apos;s lines, at what a line of it brought. Own rule (%5).</source>
        <translation>判断标准：最近 %1 天一笔未成交，此前 %3 天至少成交 %2 笔，且同款其他规格同期卖出很多，表中出现误判的概率不超过 %4。后台文件没有分规格库存，这里只凭成交判断。估算口径：按该规格此前在本商品中的笔数占比和笔均金额推算。自定规则（%5）。</translation>
    </message>
    <message>
        <source>Sold out, or at the pace of the last %1 days (of new products, of those since the launch) the stock lasts for at most %2 days, what was sold since the product list taken off. Lists older than %3 days say nothing any more; products off sale are left out.</source>
        <translation>已售罄，或按近 %1 天（新品按上新以来）的销速，库存扣除商品列表日期之后的销量最多够卖 %2 天。超过 %3 天的商品列表不再采用；已下架商品不计。</translation>
    </message>
    <message>
        <source>No order file covers this period, so nobody can say where products sell.</source>
        <translation>本期没有订单文件，无法判断商品在哪个场成交。</translation>
    </message>
    <message>
        <source>Order files of this period lack a column that the channel rules read, so nobody can say where all products sell.</source>
        <translation>本期有订单文件缺少归类规则要用的列，无法判断所有商品在哪个场成交。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Of which sold</source>
        <translation>其中动销</translation>
    </message>
</context>
<context>
    <name>ReportOverview</name>
    <message>
        <source>Key figures %1</source>
        <translation>核心指标 %1</translation>
    </message>
    <message>
        <source>Data as of %1.</source>
        <translation>数据截至 %1。</translation>
    </message>
    <message>
        <source>The three scores</source>
        <translation>三大评分</translation>
    </message>
    <message>
        <source>5S channels</source>
        <translation>5S 经营</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>接下来做什么</translation>
    </message>
    <message>
        <source>Next promotion</source>
        <translation>大促进度</translation>
    </message>
    <message>
        <source>Data coverage</source>
        <translation>数据覆盖</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1为 %2。</translation>
    </message>
    <message>
        <source>%1 is %2: %3 %4.</source>
        <translation>%1为 %2，%4 %3。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Official value</source>
        <translation>官方分值</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Change in a week</source>
        <translation>较一周前</translation>
    </message>
    <message>
        <source>Our indicators (estimated)</source>
        <translation>自测指标（估算）</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>%1 of %2 targets met</source>
        <translation>%2 项目标达标 %1 项</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>Official values come from the platform&apos;s own score file. Targets and weights of the estimate are examples, not official.</source>
        <translation>官方分值来自平台的评分文件。估算所用的目标和权重为示例，非官方。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n product(s)</source>
        <translation>
            <numerusform>%1（%n 个商品）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n account(s)</source>
        <translation>
            <numerusform>%1（%n 个账号）</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed most for the worse: %1</source>
        <translation>变差最明显：%1</translation>
    </message>
</context>
<context>
    <name>ReportOverviewCharts</name>
    <message>
        <source>Comparison %1</source>
        <translation>对比期 %1</translation>
    </message>
    <message>
        <source>Every file kind covers all days of the window.</source>
        <translation>所有文件类型都覆盖了每一天。</translation>
    </message>
    <message>
        <source>%1 by day</source>
        <translation>每日%1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days covered by file kind, %1</source>
        <translation>各类文件的覆盖日期 %1</translation>
    </message>
    <message>
        <source>No file has been imported yet.</source>
        <translation>还没有导入文件。</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>有数据</translation>
    </message>
    <message>
        <source>File kind</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>覆盖天数</translation>
    </message>
    <message>
        <source>Days missing</source>
        <translation>缺失天数</translation>
    </message>
    <message>
        <source>Where to download it</source>
        <translation>下载位置</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2 天</translation>
    </message>
    <message>
        <source>No file at all of: %1.</source>
        <translation>以下类型一个文件也没有：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>还缺哪些文件</translation>
    </message>
    <message>
        <source>File kinds with days without data: %1 of %2.</source>
        <translation>%2 类文件中有 %1 类存在缺数据的日期。</translation>
    </message>
</context>
<context>
    <name>ReportOwnIndicators</name>
    <message>
        <source>reached</source>
        <translation>已达成</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达成</translation>
    </message>
    <message>
        <source>My indicators</source>
        <translation>自定义指标</translation>
    </message>
    <message>
        <source>My indicators by field</source>
        <translation>各经营场的自定义指标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Made by you. Change them under File → My indicators.</source>
        <translation>均为自定义指标，可在“文件 → 自定义指标”中修改。</translation>
    </message>
</context>
<context>
    <name>ReportPaymentHours</name>
    <message>
        <source>Most orders of an hour are paid on %1 from %2 to %3: %4 on average.</source>
        <extracomment>%1 weekday, %2 and %3 hours, %4 orders</extracomment>
        <translation>支付最集中的时段是%1 %2–%3：平均 %4 单。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No order file covers a day of this period.</source>
        <translation>本期没有任何一天有订单文件。</translation>
    </message>
    <message>
        <source>No order was paid in this period.</source>
        <translation>本期没有支付的订单。</translation>
    </message>
    <message>
        <source>The order files give the day of payment without its hour.</source>
        <translation>订单文件只写了支付日期，没有写到小时。</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Covered days</source>
        <translation>有数据的天数</translation>
    </message>
    <message>
        <source>When they pay</source>
        <translation>支付时段</translation>
    </message>
    <message>
        <source>Paid orders by weekday and hour</source>
        <translation>成交订单：星期 × 小时</translation>
    </message>
    <message>
        <source>Each cell: orders paid in that hour on an average day of that weekday, of the days that order files cover. Blank: they cover no such day.</source>
        <translation>每格：该星期几的该小时平均支付多少单，只算有订单文件的日子；空白：没有这样的日子。</translation>
    </message>
    <message>
        <source>Paid GMV by weekday and hour</source>
        <translation>成交金额：星期 × 小时</translation>
    </message>
    <message>
        <source>The same of the money paid. A promotion among few days stands out for its weekday: look at a longer period before you plan by it.</source>
        <translation>口径同上，换成支付金额。天数少时，一场大促就会抬高那个星期几；排班前请看更长的周期。</translation>
    </message>
    <message>
        <source>When buyers pay</source>
        <translation>买家什么时候付款</translation>
    </message>
</context>
<context>
    <name>ReportPlan</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Targets of the plan (estimated)</source>
        <translation>计划目标（估算）</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Your target</source>
        <translation>计划目标</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>With every target reached the estimated total would be %1.</source>
        <translation>目标全部达成时，估算总分为 %1。</translation>
    </message>
    <message>
        <source>With every target reached the estimated total would go from %1 to %2.</source>
        <translation>目标全部达成时，估算总分由 %1 变为 %2。</translation>
    </message>
    <message>
        <source>Plan for the %1</source>
        <translation>%1提升计划</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n target(s) reached.</source>
        <translation>
            <numerusform>%n 个目标中已达成 %1 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) were not reached on the day they were due.</source>
        <translation>
            <numerusform>%n 个目标到期未达成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan of %1.</source>
        <translation>计划制定于 %1。</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已达成</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Reference target</source>
        <translation>参考目标</translation>
    </message>
    <message>
        <source>Progress is the part of the way from the start to your target; below zero, things got worse. Gaps and actions keep the reference targets.</source>
        <translation>进度指从起点到计划目标已走完的比例，负数表示变差。差距和动作仍按参考目标计算。</translation>
    </message>
</context>
<context>
    <name>ReportPrices</name>
    <message>
        <source>No list of market prices was imported, so nothing is said about the market.</source>
        <translation>未导入市场价清单，不与市场价比较。</translation>
    </message>
    <message>
        <source>Of %1 products with a market price on your list %2 cost more and %3 less than its lowest one, by more than %4.</source>
        <translation>清单中有市场价的 %1 个商品里，%2 个高于、%3 个低于市场最低价，幅度超过 %4。</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) cost more commission, fees and refunds than their bills bring in.</source>
        <translation>
            <numerusform>%n 个商品的佣金、费用和退款合计超过账单收入。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the market list are no product of the shop: %1.</source>
        <translation>
            <numerusform>市场价清单中有 %n 条不是本店商品：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of the market list belong to several products; give their numbers: %1.</source>
        <translation>
            <numerusform>市场价清单中有 %n 个名称对应多个商品，请填商品 ID：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Own price against the market</source>
        <translation>本店价与市场价对照</translation>
    </message>
    <message>
        <source>Price paid last; the tick is the lowest price of your market list.</source>
        <translation>条形为最近成交价，标记线为市场价清单中的最低价。</translation>
    </message>
    <message>
        <source>%1, %2 above</source>
        <translation>%1，高 %2</translation>
    </message>
    <message>
        <source>%1, %2 below</source>
        <translation>%1，低 %2</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>本店价</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>no market price</source>
        <translation>无市场价</translation>
    </message>
    <message>
        <source>too old (%1)</source>
        <translation>已过期（%1）</translation>
    </message>
    <message>
        <source>name not clear</source>
        <translation>名称对应多个商品</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>of all products sold</source>
        <translation>在全部有成交的商品中</translation>
    </message>
    <message>
        <source>GMV</source>
        <translation>成交金额</translation>
    </message>
    <message>
        <source>Price paid last</source>
        <translation>最近成交价</translation>
    </message>
    <message>
        <source>Median of %1 days</source>
        <translation>%1 天中位价</translation>
    </message>
    <message>
        <source>Lowest of %1 days</source>
        <translation>%1 天最低价</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>市场价</translation>
    </message>
    <message>
        <source>Gap to the market</source>
        <translation>与市场价差距</translation>
    </message>
    <message>
        <source>Shop discount</source>
        <translation>店铺优惠</translation>
    </message>
    <message>
        <source>Platform subsidy</source>
        <translation>平台补贴</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>结算金额</translation>
    </message>
    <message>
        <source>Prices by product</source>
        <translation>各商品价格</translation>
    </message>
    <message>
        <source>No product was sold in the %1 days up to the period&apos;s end.</source>
        <translation>截至统计周期末的 %1 天内没有商品成交。</translation>
    </message>
    <message>
        <source>Who pays for the discounts</source>
        <translation>优惠由谁承担</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>承担方</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Against GMV</source>
        <translation>与成交金额之比</translation>
    </message>
    <message>
        <source>Discounts by payer</source>
        <translation>各方承担的优惠</translation>
    </message>
    <message>
        <source>The shop pays %1 of all discounts.</source>
        <translation>全部优惠中，店铺承担 %1。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>统计周期</translation>
    </message>
    <message>
        <source>Low-price goods</source>
        <translation>低价好物</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) were sold at their lowest price of %1 days on the last day they sold.</source>
        <translation>
            <numerusform>%n 个商品在最近一个成交日按 %1 天最低价成交。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lowest price of your market list</source>
        <translation>市场价清单最低价</translation>
    </message>
    <message>
        <source>%1 (single specifications)</source>
        <translation>%1（个别规格）</translation>
    </message>
    <message>
        <source>%1 of the whole shop</source>
        <translation>%1（全店）</translation>
    </message>
    <message>
        <source>No order file covers the %1 days up to the period&apos;s end, so nothing is known of prices. %2</source>
        <translation>截至统计周期末的 %1 天没有订单文件覆盖，价格未知。%2</translation>
    </message>
    <message>
        <source>Highest promotion price</source>
        <translation>大促价上限</translation>
    </message>
    <message>
        <source>Price rank</source>
        <translation>价格排名</translation>
    </message>
    <message>
        <source>Host subsidy</source>
        <translation>主播补贴</translation>
    </message>
    <message>
        <source>A price is what buyers paid per piece (amount paid ÷ pieces). The last price and the median rest on the mean of each day; the lowest prices are what the cheapest single order paid, all specifications taken together. Highest promotion price: the lowest price of %1 days, as we compute it (%2). Order files cover %3 of the %4 days of the history. Places count from the cheapest, within the category where a product list tells it and at least %5 of its products sold; without any category, in the whole shop. Market prices of single specifications are shown and not compared.</source>
        <translation>价格指买家每件实付（实付款 ÷ 件数）。最近成交价和中位价按每日均价计算；最低价为实付最低的一单，各规格合并计算。大促价上限：%1 天内的最低价，由本软件计算（%2）。订单文件覆盖 %3/%4 天的价格历史。排名从最低价起算；商品文件有类目且该类目至少 %5 个商品有成交的，在类目内排名；没有任何类目时，在全店内排名。个别规格的市场价只显示，不比较。</translation>
    </message>
    <message>
        <source>GMV with this column</source>
        <translation>有该列的成交额占比</translation>
    </message>
</context>
<context>
    <name>ReportProblems</name>
    <message>
        <source>%1, before %2</source>
        <translation>%1，对比期 %2</translation>
    </message>
    <message>
        <source>%1 misses its example target: %2 against %3 (estimated).</source>
        <translation>%1未达示例目标：当前 %2，目标 %3（估算）。</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <translation>%1，目标 %2</translation>
    </message>
    <message>
        <source>No data of the file kind “%1”. %2</source>
        <translation>没有“%1”文件的数据。%2</translation>
    </message>
    <message>
        <source>The file kind “%1” lacks %2 of %3 days. %4</source>
        <translation>“%1”文件在 %3 天中缺 %2 天。%4</translation>
    </message>
    <message>
        <source>%1 of %2 days covered</source>
        <translation>覆盖 %1/%2 天</translation>
    </message>
    <message>
        <source>● serious</source>
        <translation>● 严重</translation>
    </message>
    <message>
        <source>◐ watch</source>
        <translation>◐ 关注</translation>
    </message>
    <message>
        <source>○ minor</source>
        <translation>○ 提示</translation>
    </message>
    <message>
        <source>Serious: a key figure worse by at least %1 (ratios: %2 points), or less than %3 of a target attained. Watch: worse by at least %4 (ratios: %5 points), or a missed target. Minor: days without data.</source>
        <translation>严重：核心指标变差 %1 以上（比率类 %2 个百分点以上），或目标达成度不到 %3。关注：变差 %4 以上（比率类 %5 个百分点以上），或未达目标。提示：有缺数据的日期。</translation>
    </message>
    <message>
        <source>No file yet of: %1. The coverage table says where each is downloaded.</source>
        <translation>还没有这些类型的文件：%1。下载位置见数据覆盖表。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n file kind(s)</source>
        <translation>
            <numerusform>%n 类文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Settlement: %1, %2 orders, %3. %4</source>
        <translation>对账：%1，%2 单，涉及 %3。%4</translation>
    </message>
    <message>
        <source>%1 orders, %2</source>
        <translation>%1 单，%2</translation>
    </message>
    <message>
        <source>%1 misses its example target: %2 against %3; %4 orders would have to improve (estimated).</source>
        <translation>%1未达示例目标：当前 %2，目标 %3，还需改善 %4 单（估算）。</translation>
    </message>
</context>
<context>
    <name>ReportProgrammeWords</name>
    <message>
        <source>%1 years</source>
        <extracomment>length of time</extracomment>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>Not so by your answer.</source>
        <translation>按所填回答，未满足。</translation>
    </message>
    <message>
        <source>Exactly at the line; more is needed.</source>
        <translation>正好等于门槛，须高于门槛。</translation>
    </message>
    <message>
        <source>Exactly at the line; less is needed.</source>
        <translation>正好等于门槛，须低于门槛。</translation>
    </message>
    <message>
        <source>Short by %1.</source>
        <translation>还差 %1。</translation>
    </message>
    <message>
        <source>Over by %1.</source>
        <translation>超出 %1。</translation>
    </message>
    <message>
        <source>Import the order files of earlier days: without them new and old cannot be told apart.</source>
        <translation>请导入更早日期的订单文件，否则无法区分新品与老品。</translation>
    </message>
    <message>
        <source>Import order files that name their buyers, or whose receivers are not masked.</source>
        <translation>请导入能识别买家或收件人未脱敏的订单文件。</translation>
    </message>
    <message>
        <source>Import the file “%1”; the back office offers it at %2.</source>
        <translation>请导入“%1”文件，后台下载位置：%2。</translation>
    </message>
    <message>
        <source>Only you can say: %1</source>
        <translation>需商家回答：%1</translation>
    </message>
    <message>
        <source>Only %1 of %2 days are covered, so the sum may be too low. %3</source>
        <translation>只覆盖 %1/%2 天，合计可能偏低。%3</translation>
    </message>
    <message>
        <source>Too few to judge: %1, at least %2 are needed.</source>
        <translation>样本太少，无法判断：现有 %1，至少需要 %2。</translation>
    </message>
    <message>
        <source>There is nothing to divide by in these days.</source>
        <translation>这些日期分母为 0，无法计算。</translation>
    </message>
    <message>
        <source>No file says it.</source>
        <translation>文件中没有此项信息。</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>all conditions met</source>
        <translation>条件全部满足</translation>
    </message>
    <message>
        <source>what is known is met</source>
        <translation>已知条件均满足</translation>
    </message>
    <message>
        <source>conditions missed</source>
        <translation>有条件未满足</translation>
    </message>
    <message>
        <source>cannot be told yet</source>
        <translation>暂时无法判断</translation>
    </message>
    <message>
        <source>no threshold published</source>
        <translation>门槛未公布</translation>
    </message>
    <message>
        <source>met</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未满足</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>%1; %2 of %3 days are covered</source>
        <translation>%1；覆盖 %2/%3 天</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>Import a file “%1” that has the column “%2”; the back office offers it at %3.</source>
        <translation>请导入含“%2”列的“%1”文件，后台下载位置：%3。</translation>
    </message>
</context>
<context>
    <name>ReportProgrammes</name>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>满足 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>未满足 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>无法判断 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not published</source>
        <translation>
            <numerusform>门槛未公布 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>All conditions met: %1.</source>
        <translation>条件全部满足：%1。</translation>
    </message>
    <message>
        <source>What is known of the conditions is met: %1.</source>
        <translation>已知条件均满足：%1。</translation>
    </message>
    <message>
        <source>Conditions missed: %1.</source>
        <translation>有条件未满足：%1。</translation>
    </message>
    <message>
        <source>Cannot be told yet: %1.</source>
        <translation>暂时无法判断：%1。</translation>
    </message>
    <message>
        <source>Over: %1.</source>
        <translation>已结束：%1。</translation>
    </message>
    <message>
        <source>Programmes and where the shop stands</source>
        <translation>扶持政策与本店现状</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>扶持政策</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>依据类型</translation>
    </message>
    <message>
        <source>What the scores unlock or block stands with the scores.</source>
        <translation>各评分关联的权益见“三大评分”。</translation>
    </message>
    <message>
        <source>The rulebook knows no programme.</source>
        <translation>规则库中没有扶持政策。</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>What is missing, what to do</source>
        <translation>缺什么、怎么做</translation>
    </message>
    <message>
        <source>Where the shop stands: %1 (%2).</source>
        <translation>本店现状：%1（%2）。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>What the sources say they bring</source>
        <translation>来源所述的效果</translation>
    </message>
    <message>
        <source>As quoted</source>
        <translation>引述</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Quoted from the source and true of the shops it speaks of; no forecast of ours.</source>
        <translation>引自来源，只适用于其中所说的店铺，不是本软件的预测。</translation>
    </message>
    <message>
        <source>What only you can say</source>
        <translation>需商家回答的问题</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>回答日期</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>The bills would tell what fee was charged. %1</source>
        <translation>实际扣费须看货款账单。%1</translation>
    </message>
    <message>
        <source>None of these orders is settled yet, so no fee can be compared.</source>
        <translation>这些订单都还未结算，无法比较扣费。</translation>
    </message>
    <message>
        <source>Product cards: fee spared, from rows</source>
        <translation>商品卡免佣：按账单逐行核算</translation>
    </message>
    <message>
        <source>Product-card orders</source>
        <translation>商品卡订单数</translation>
    </message>
    <message>
        <source>Product-card GMV</source>
        <translation>商品卡成交金额</translation>
    </message>
    <message>
        <source>Bill rows without a fee</source>
        <translation>未扣费账单占比</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2 行</translation>
    </message>
    <message>
        <source>Fee spared</source>
        <translation>少扣金额</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Orders paid %1. %2</source>
        <translation>%1 支付的订单。%2</translation>
    </message>
    <message>
        <source>Support programmes</source>
        <extracomment>扶持政策</extracomment>
        <translation>扶持政策</translation>
    </message>
    <message>
        <source>Figures of the days to %1, as each condition says. Most sources are press reports; ask your contact at the platform before you rely on one.</source>
        <translation>数据截至 %1，天数以各条件所写为准。多数来源为媒体报道，采用前请向平台对接人确认。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n settled bill row(s) of these orders is without a fee: no commission-free order was found.</source>
        <translation>
            <numerusform>这些订单的 %n 行结算账单都有扣费，未发现免佣订单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bill row(s) of these orders are without a fee, but too few other bills of the same products tell their usual rate.</source>
        <translation>
            <numerusform>这些订单有 %n 行账单未扣费，但同商品的其他账单太少，无法得知通常费率。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 bill rows without a fee can be compared: the usual rate would have taken %3, which was spared (estimated).</source>
        <translation>%2 行未扣费账单中有 %1 行可比较：按通常费率应扣 %3，均未扣（估算）。</translation>
    </message>
    <message>
        <source>Answer them by “Answer programme questions…”.</source>
        <translation>可在“回答扶持政策问题…”中回答。</translation>
    </message>
    <message>
        <source>shopglass programmes answer NAME VALUE; the names, in this order: %1</source>
        <translation>shopglass programmes answer NAME VALUE；名称依次为：%1</translation>
    </message>
</context>
<context>
    <name>ReportPromotionLook</name>
    <message>
        <source>%1 sold %2 in %3.</source>
        <translation>%1成交 %2（%3）。</translation>
    </message>
    <message>
        <source>%1 has sold %2 so far, in %3 of its %4 sale days.</source>
        <translation>%1至今成交 %2，为售卖期 %4 天中的 %3 天。</translation>
    </message>
    <message>
        <source>That is %1 of the target of %2.</source>
        <translation>目标 %2，达成 %1。</translation>
    </message>
    <message>
        <source>The data do not hold the promotion before it, so it stands alone: a rise over quiet days would not be its effect.</source>
        <translation>数据中没有上一场大促，只能单看本场：高于平日的部分不能算作大促的效果。</translation>
    </message>
    <message>
        <source>Beside %1 on the same event days, %2.</source>
        <translation>对比%1的相同活动日（%2）。</translation>
    </message>
    <message>
        <source>Its target was zero, so there is no attainment.</source>
        <translation>目标为零，没有达成度。</translation>
    </message>
    <message>
        <source>No target was kept for it, so it is not held against one.</source>
        <translation>没有保存过目标，不与目标对比。</translation>
    </message>
    <message>
        <source>Refunds are not final: they still come in until about %1. Net GMV will fall and refund rates will rise; write this review again then.</source>
        <translation>退款未走完：约到 %1 为止还会有退款。净成交金额会下降，退款率会上升，届时请重新复盘。</translation>
    </message>
    <message>
        <source>The event&apos;s days are estimated from the pattern of earlier years.</source>
        <translation>活动日期按往年规律估算。</translation>
    </message>
    <message>
        <source>Other events sold on some of the same days: %1. Their sales cannot be told apart.</source>
        <translation>其他活动有部分售卖日与之重叠：%1。各自的成交无法区分。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>refunds not final: not comparable yet</source>
        <translation>退款未走完，暂不可比</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>本次</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Traffic: product clicks</source>
        <translation>流量：商品点击次数</translation>
    </message>
    <message>
        <source>Conversion: orders per click</source>
        <translation>转化：每次点击的订单数</translation>
    </message>
    <message>
        <source>Price: GMV per order</source>
        <translation>价格：笔单价</translation>
    </message>
    <message>
        <source>The largest part: %1, %2.</source>
        <translation>影响最大：%1，%2。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>Its part of the difference</source>
        <translation>对差额的影响</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>大促复盘</translation>
    </message>
    <message>
        <source>What made the difference</source>
        <translation>差异来源</translation>
    </message>
    <message>
        <source>It takes order data of both events on all of these days, and sales in both.</source>
        <translation>需要两场活动在这些日期都有订单数据，且都有成交。</translation>
    </message>
    <message>
        <source>Traffic files do not cover both events, so the split is orders × price. %1</source>
        <translation>流量文件未同时覆盖两场活动，因此只拆为订单数 × 笔单价。%1</translation>
    </message>
    <message>
        <source>From the last event to this one</source>
        <translation>从上次活动到本次</translation>
    </message>
    <message>
        <source>Against the last event</source>
        <translation>与上次活动对比</translation>
    </message>
    <message>
        <source>From the target to what was sold</source>
        <translation>从目标到实际成交</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Against the target</source>
        <translation>与目标对比</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Each factor&apos;s part is the logarithmic mean of both GMVs × ln(now ÷ then), so the parts add up. A plan says only GMV: it is taken to expect last time&apos;s orders per click and GMV per order, and as many clicks as the target then needs.</source>
        <translation>各因素的影响 = 两个成交金额的对数平均 × ln（本次 ÷ 对比值），因此各项相加等于差额。计划只有成交金额：每次点击的订单数和笔单价按上次计，点击次数按达到目标所需计。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>经营场</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>经营场</translation>
    </message>
    <message>
        <source>Paid GMV</source>
        <translation>成交金额</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Share then</source>
        <translation>上次占比</translation>
    </message>
    <message>
        <source>Change of share</source>
        <translation>占比变化</translation>
    </message>
    <message>
        <source>How many products were new cannot be told: it takes 30 covered days before.</source>
        <translation>无法判断有多少新品：需要此前 30 天都有数据。</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) became new in these days.</source>
        <translation>
            <numerusform>这些日期新增 %n 个新品。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) became new in these days, %1 last time.</source>
        <translation>
            <numerusform>这些日期新增 %n 个新品，上次 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>grew no less than the shop, refunds no higher than the shop&apos;s</source>
        <translation>增幅不低于全店，退款率不高于全店</translation>
    </message>
    <message>
        <source>nothing last time, refunds no higher than the shop&apos;s</source>
        <translation>上次无成交，退款率不高于全店</translation>
    </message>
    <message>
        <source>refunds far above the shop&apos;s</source>
        <translation>退款率远高于全店</translation>
    </message>
    <message>
        <source>sold less than last time</source>
        <translation>成交低于上次</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Refund rate so far</source>
        <translation>至今退款率</translation>
    </message>
    <message>
        <source>The order data begin after the last promotion, so there is none to look back at.</source>
        <translation>订单数据从上一场大促之后才开始，没有可复盘的大促。</translation>
    </message>
    <message>
        <source>Look back: %1</source>
        <translation>大促复盘：%1</translation>
    </message>
    <message>
        <source>Fields and new products</source>
        <translation>经营场与新品</translation>
    </message>
    <message>
        <source>Again, and not again</source>
        <translation>值得重复与不宜重复</translation>
    </message>
    <message>
        <source>Worth repeating</source>
        <translation>值得重复</translation>
    </message>
    <message>
        <source>Nothing sold clearly more than last time with usual refunds.</source>
        <translation>没有哪项成交明显高于上次且退款正常。</translation>
    </message>
    <message>
        <source>Without the event before it nothing can be called better.</source>
        <translation>没有上一场活动的数据，无法判断哪些更好。</translation>
    </message>
    <message>
        <source>Not again like this</source>
        <translation>不宜重复</translation>
    </message>
    <message>
        <source>Nothing had refunds far above the shop&apos;s or fell clearly.</source>
        <translation>没有哪项退款率远高于全店，或成交明显下降。</translation>
    </message>
    <message>
        <source>Only what sold enough orders is judged. These are differences, not proof of a cause; refunds of these days still come in until about %1.</source>
        <translation>只判断订单数足够的。这些只是差异，不能证明因果；这些日期的退款约到 %1 为止还会增加。</translation>
    </message>
    <message>
        <source>No order of these days names its buyer, so new and returning ones cannot be told apart: export the orders with receivers that are not masked (the back office asks for a text-message code).</source>
        <translation>这几天的订单都没有买家身份，分不出新客和老客：请导出收货信息不脱敏的订单（后台会要求短信验证码）。</translation>
    </message>
    <message>
        <source>%1 of the paid orders name their buyer (as a keyed hash); the others count in no figure about buyers. A repurchase rate is of those whose days are over.</source>
        <translation>%1 的支付订单能识别买家（只存加密哈希），其余订单不计入任何买家指标。复购率只算已满观察天数的买家。</translation>
    </message>
    <message>
        <source>New and returning buyers</source>
        <translation>新老客与复购</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>refunds not final, known to %1</source>
        <translation>退款未走完，已知到 %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已走完</translation>
    </message>
    <message>
        <source>Refunds in the first days after</source>
        <translation>大促后退款（7/15/30天）</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>大促后</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Refunded orders</source>
        <translation>退款订单数</translation>
    </message>
    <message>
        <source>Of orders</source>
        <translation>占订单</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>Of paid GMV</source>
        <translation>占成交金额</translation>
    </message>
    <message>
        <source>Of paid GMV, last time</source>
        <translation>上次占成交金额</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), to %1</source>
        <translation>
            <numerusform>%n 天内，到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No after-sale file covers the sale days with the days of its refunds. %1</source>
        <translation>没有覆盖销售期、带退款完结时间的售后单。%1</translation>
    </message>
    <message>
        <source>Refunds granted up to that day on orders paid on the sale days, by the after-sale files; refunds that only an order file tells have no day.</source>
        <translation>口径：销售期内支付的订单，到该日为止退款成功的金额，取自售后单；只在订单文件里出现的退款没有日期，不计入。</translation>
    </message>
    <message>
        <source>Official scores before and after</source>
        <translation>官方体验分：大促前后</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>大促前</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公布日</translation>
    </message>
    <message>
        <source>After</source>
        <translation>大促后</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The last value published before the first sale day, and the last one of the %1 days after the last. What else happened in these days is in them, too.</source>
        <translation>取销售期第一天之前最后一次公布的值，和销售期结束后 %1 天内最后一次公布的值；这段时间里的其他变化也在其中。</translation>
    </message>
    <message>
        <source>No official score of the store from before or after these days is imported. %1</source>
        <translation>大促前后的官方体验分都没有导入。%1</translation>
    </message>
    <message>
        <source>Refunds and scores after it</source>
        <translation>大促后的退款与体验分</translation>
    </message>
    <message numerus="yes">
        <source>Refunds are not over: the after-sale files tell them to %1; the first %n day(s) after the sale end on %2.</source>
        <translation>
            <numerusform>退款未走完：售后单只到 %1，大促后 %n 天要到 %2 才满。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>余货明细</translation>
    </message>
    <message>
        <source>Pieces left</source>
        <translation>余货件数</translation>
    </message>
    <message>
        <source>At the sale&apos;s mean price</source>
        <translation>按大促均价折算</translation>
    </message>
    <message>
        <source>Pieces sold</source>
        <translation>大促售出件数</translation>
    </message>
    <message>
        <source>Sold of what was there</source>
        <translation>售罄率</translation>
    </message>
    <message>
        <source>Stock counted on</source>
        <translation>库存日期</translation>
    </message>
    <message>
        <source>The newest product list before %1 is more than %2 days older, which says nothing of the stock on that day. %3</source>
        <translation>%1 之前最新的商品列表早了 %2 天以上，说明不了当天的库存。%3</translation>
    </message>
    <message>
        <source>No product list with a stock column from before the end of %1 is imported: a list exported on a sale&apos;s last day tells what is left. %2</source>
        <translation>没有 %1 及之前带库存列的商品列表：大促最后一天导出一份商品列表就能算余货。%2</translation>
    </message>
    <message>
        <source>At the end of %1: the stock of the newest product list less what was sold since. What came in is in no file.</source>
        <translation>截至 %1 结束：最新商品列表的库存减去之后卖出的件数；之后的补货没有文件可查。</translation>
    </message>
    <message>
        <source>Leftover stock</source>
        <translation>余货</translation>
    </message>
    <message numerus="yes">
        <source>%1 pieces are left, of those that sold at least %2 at the sale&apos;s mean prices; sold out: %n product(s).</source>
        <translation>
            <numerusform>余货 %1 件，其中大促有成交的商品按大促均价折算 %2；售罄 %n 款。</numerusform>
        </translation>
    </message>
    <message>
        <source>The best day was %1 with %2; its best hour, from %3:00 to %4:00, brought %5, %6 of the day.</source>
        <translation>成交最高的一天是 %1，成交 %2；最高的一小时是 %3:00–%4:00，成交 %5，占当天 %6。</translation>
    </message>
    <message>
        <source>The best days by the hour</source>
        <translation>高峰日分时成交</translation>
    </message>
    <message>
        <source>Nothing was sold on these days.</source>
        <translation>这几天没有成交。</translation>
    </message>
    <message>
        <source>The best day was %1 with %2. Its order file tells days without times, so hours are not known: export the orders with the time of payment.</source>
        <translation>成交最高的一天是 %1，成交 %2。订单文件只有日期没有时间，看不出分时：请导出带支付时间（时分秒）的订单。</translation>
    </message>
    <message>
        <source>Paid GMV by the hour of payment</source>
        <translation>按支付小时的成交金额</translation>
    </message>
    <message>
        <source>%1, same event day as the best one</source>
        <translation>%1（上次大促同一活动日）</translation>
    </message>
    <message>
        <source>Hour from</source>
        <translation>时段起（点）</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品 Top</translation>
    </message>
    <message>
        <source>Influencers</source>
        <translation>达人 Top</translation>
    </message>
    <message>
        <source>No order of these days names a product.</source>
        <translation>这几天的订单没有商品信息。</translation>
    </message>
    <message>
        <source>No order of these days names an influencer.</source>
        <translation>这几天的订单没有达人信息。</translation>
    </message>
    <message>
        <source>What and who sold most</source>
        <translation>商品与达人 Top</translation>
    </message>
    <message>
        <source>This review is of one shop: the Audit page holds the shops of a workspace side by side.</source>
        <translation>本复盘只含一家店；多家店的对比见“客户诊断”页。</translation>
    </message>
    <message>
        <source>Who paid for the discounts</source>
        <translation>优惠由谁承担</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>承担方</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Against GMV</source>
        <translation>占成交金额</translation>
    </message>
    <message>
        <source>Against GMV then</source>
        <translation>上次占成交金额</translation>
    </message>
    <message>
        <source>Platform subsidy</source>
        <translation>平台补贴</translation>
    </message>
    <message>
        <source>Shop discount</source>
        <translation>店铺优惠</translation>
    </message>
    <message>
        <source>No order of these days says who paid for its discount: export the orders with the columns 平台补贴, 店铺优惠 and 主播补贴.</source>
        <translation>这几天的订单没有写优惠由谁承担：请导出带“平台补贴、店铺优惠、主播补贴”列的订单。</translation>
    </message>
    <message>
        <source>Subsidies, commission and ads</source>
        <translation>补贴、佣金与投放</translation>
    </message>
    <message>
        <source>No ad report covers these days, so no return is told. %1</source>
        <translation>这几天没有投放报表，算不出投产比。%1</translation>
    </message>
    <message>
        <source>Commission and ads</source>
        <translation>佣金与投放</translation>
    </message>
    <message>
        <source>Own accounts</source>
        <translation>自营（经营号）</translation>
    </message>
    <message>
        <source>Cooperating influencers</source>
        <translation>合作达人</translation>
    </message>
    <message>
        <source>Content: live and video</source>
        <translation>内容场（直播、短视频）</translation>
    </message>
    <message>
        <source>Shelf: product cards</source>
        <translation>货架场（商品卡）</translation>
    </message>
    <message>
        <source>Own and cooperating accounts</source>
        <translation>自营与合作</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Content and shelf</source>
        <translation>内容与货架</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>载体</translation>
    </message>
    <message>
        <source>No order of these days says its kind of account: export the orders with the column 账号类型.</source>
        <translation>这几天的订单没有账号类型：请导出带“账号类型”列的订单。</translation>
    </message>
    <message>
        <source>No order of these days says its carrier: export the orders with the column 订单载体.</source>
        <translation>这几天的订单没有订单载体：请导出带“订单载体”列的订单。</translation>
    </message>
    <message>
        <source>GMV then that tells it</source>
        <translation>上次有该列的成交额占比</translation>
    </message>
    <message>
        <source>GMV with this column</source>
        <translation>有该列的成交额占比</translation>
    </message>
    <message>
        <source>Host subsidy</source>
        <translation>主播补贴</translation>
    </message>
    <message>
        <source>Account type not stated</source>
        <translation>账号类型未注明</translation>
    </message>
    <message>
        <source>Other carrier or not stated</source>
        <translation>其他载体或未注明</translation>
    </message>
</context>
<context>
    <name>ReportPromotionPace</name>
    <message>
        <source>The plan follows %1 day by day, aligned by its main day.</source>
        <translation>计划按%1的逐日走势分配，以主活动日对齐。</translation>
    </message>
    <message>
        <source>The data do not hold this promotion of last year, so every day is planned alike; a burst at the end will look like being behind before it.</source>
        <translation>数据中没有去年的这场大促，计划按天平均分配；若爆发在后段，此前会显得落后。</translation>
    </message>
    <message>
        <source>No target is set and none can be proposed, so there is no attainment.</source>
        <translation>未设目标，也无法给出建议目标，没有达成度。</translation>
    </message>
    <message>
        <source>The target is zero, so there is no attainment.</source>
        <translation>目标为零，没有达成度。</translation>
    </message>
    <message>
        <source>Behind the plan: %1 attained, %2 should be (%3).</source>
        <translation>落后于计划：已达成 %1，应达成 %2（%3）。</translation>
    </message>
    <message>
        <source>Ahead of the plan: %1 attained, %2 should be (%3).</source>
        <translation>领先于计划：已达成 %1，应达成 %2（%3）。</translation>
    </message>
    <message>
        <source>On plan: %1 attained, %2 should be (%3).</source>
        <translation>符合计划：已达成 %1，应达成 %2（%3）。</translation>
    </message>
    <message>
        <source>If it goes on so it ends at %1, between %2 and %3 when the days to come scatter like those so far.</source>
        <translation>照此下去，最终成交 %1；若后续各天的波动与此前相近，在 %2 至 %3 之间。</translation>
    </message>
    <message>
        <source>Too early for a forecast: it takes %1 sale days and %2 of the plan.</source>
        <translation>为时过早，无法预测：需要 %1 个售卖日，且计划进度达到 %2。</translation>
    </message>
    <message>
        <source>Nothing is sold yet, so no end can be forecast.</source>
        <translation>尚无成交，无法预测最终成交。</translation>
    </message>
    <message numerus="yes">
        <source>To reach the target the %n day(s) to come need %1 each; so far it was %2 a day.</source>
        <translation>
            <numerusform>要达到目标，剩余 %n 天每天需成交 %1；至今每天 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not begun to sell in the data, which end on %2; its sale days are %3.</source>
        <translation>数据截至 %2，%1尚未开卖；售卖日为 %3。</translation>
    </message>
    <message>
        <source>No elapsed sale day has order data: import the order file.</source>
        <translation>已过的售卖日都没有订单数据：请导入订单文件。</translation>
    </message>
    <message>
        <source>The event&apos;s days are estimated from the pattern of earlier years.</source>
        <translation>活动日期按往年规律估算。</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Paid GMV so far, cumulated</source>
        <translation>成交金额累计走势</translation>
    </message>
    <message>
        <source>The sale has not begun, and nothing is known of last year&apos;s.</source>
        <translation>售卖期尚未开始，也没有去年的数据。</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>本次至今</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>上次活动</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日进度</translation>
    </message>
    <message>
        <source>Days from the main day</source>
        <translation>距主活动日天数</translation>
    </message>
    <message>
        <source>Planned part by then</source>
        <translation>截至当日应达成</translation>
    </message>
    <message>
        <source>Paid GMV</source>
        <translation>成交金额</translation>
    </message>
    <message>
        <source>Attained by then</source>
        <translation>截至当日已达成</translation>
    </message>
    <message>
        <source>Last event, same day</source>
        <translation>上次活动同一活动日</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Pace: %1</source>
        <translation>进度：%1</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>自行设定</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>软件建议</translation>
    </message>
    <message>
        <source>Paid GMV so far</source>
        <translation>至今成交金额</translation>
    </message>
    <message>
        <source>%1 of %2 sale days</source>
        <translation>售卖日已过 %1/%2 天</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>达成度</translation>
    </message>
    <message>
        <source>%1 of the plan is due</source>
        <translation>按计划应达成 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Stock cover</source>
        <translation>库存够卖多久</translation>
    </message>
    <message>
        <source>If nothing comes in, products that run out lose %1 of sales until the sale is over.</source>
        <translation>如不补货，会售罄的商品到售卖期结束将少卖 %1。</translation>
    </message>
    <message>
        <source>Of the %1 of %2 elapsed sale days that have order data alone: %3</source>
        <translation>只看已过 %2 个售卖日中有订单数据的 %1 天：%3</translation>
    </message>
    <message>
        <source>%1 of %2 elapsed sale days have no order data: import them, or the attainment of the whole is too low. No end is forecast.</source>
        <translation>已过的 %2 个售卖日中有 %1 天没有订单数据：请补导，否则整体达成率偏低。不预测最终结果。</translation>
    </message>
    <message>
        <source>%1 of the plan is due on the days with data</source>
        <translation>有数据的日期应完成计划的 %1</translation>
    </message>
</context>
<context>
    <name>ReportPromotionPlan</name>
    <message>
        <source>Paid GMV of %1 on the same event days</source>
        <translation>%1相同活动日的成交金额</translation>
    </message>
    <message>
        <source>Daily paid GMV now, outside of sales</source>
        <translation>当前日均成交金额（不含大促）</translation>
    </message>
    <message>
        <source>Daily paid GMV right before %1</source>
        <translation>%1临近开始时的日均成交金额</translation>
    </message>
    <message>
        <source>× Trend: daily GMV now ÷ then</source>
        <translation>× 趋势：当前日均成交金额 ÷ 当时</translation>
    </message>
    <message>
        <source>Daily paid GMV of %1</source>
        <translation>%1的日均成交金额</translation>
    </message>
    <message>
        <source>× Uplift: daily GMV of the event ÷ before it</source>
        <translation>× 放大倍数：活动日均成交金额 ÷ 活动前</translation>
    </message>
    <message>
        <source>× Sale days</source>
        <translation>× 售卖天数</translation>
    </message>
    <message>
        <source>= Proposed paid GMV</source>
        <translation>= 成交金额建议值</translation>
    </message>
    <message>
        <source>cannot be told from these days: left out, the last result is taken as it is</source>
        <translation>这些日期无法判断趋势：不计趋势，直接沿用上次成绩</translation>
    </message>
    <message>
        <source>%1 of %2 days count: the others lack order data, here or in the days that they are held against</source>
        <translation>%2 天中计入 %1 天：其余日子在本段或对比段没有订单数据</translation>
    </message>
    <message>
        <source>How the GMV target is proposed</source>
        <translation>成交金额目标建议值的计算</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Nothing to calculate from: type the targets.</source>
        <translation>没有可用于计算的数据，请自行填写目标。</translation>
    </message>
    <message>
        <source>The data do not hold this promotion of last year, so %1 lends its uplift: a rough proposal.</source>
        <translation>数据中没有去年的这场大促，借用%1的放大倍数，建议值较粗略。</translation>
    </message>
    <message>
        <source>The data hold no whole promotion: the proposal is today&apos;s pace over the sale days, without any uplift. Take it as the least.</source>
        <translation>数据中没有一场完整的大促：建议值按当前日均 × 售卖天数计算，未作放大，请视为下限。</translation>
    </message>
    <message>
        <source>Too few days of order data for a proposal: type the targets yourself.</source>
        <translation>有订单数据的天数太少，无法给出建议值，请自行填写目标。</translation>
    </message>
    <message>
        <source>GMV target %1, set on %2.</source>
        <translation>成交金额目标 %1，设定于 %2。</translation>
    </message>
    <message>
        <source>Proposed GMV target: %1. Nothing is set yet.</source>
        <translation>成交金额目标建议值：%1，尚未设定目标。</translation>
    </message>
    <message>
        <source>It sells from %1: warm-up, burst and encore.</source>
        <translation>售卖期 %1：预热、爆发和返场。</translation>
    </message>
    <message>
        <source>These days are estimated from the pattern of earlier years.</source>
        <translation>这些日期按往年规律估算。</translation>
    </message>
    <message>
        <source>Other events sell on some of the same days: %1. Their sales cannot be told apart.</source>
        <translation>其他活动有部分售卖日与之重叠：%1。各自的成交无法区分。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>see the calculation</source>
        <translation>见建议值的计算</translation>
    </message>
    <message>
        <source>no file tells: type it</source>
        <translation>没有文件提供，请自行填写</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>按 %1 的实际占比</translation>
    </message>
    <message>
        <source>%1 of the GMV target, as in %2</source>
        <translation>成交金额目标的 %1，比例取自 %2</translation>
    </message>
    <message>
        <source>Targets: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>自行设定</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>软件建议</translation>
    </message>
    <message>
        <source>cannot be proposed</source>
        <translation>无法给出建议</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>sum of its lines</source>
        <translation>各项合计</translation>
    </message>
    <message>
        <source>Paid GMV</source>
        <translation>成交金额</translation>
    </message>
    <message>
        <source>Net GMV</source>
        <translation>净成交金额</translation>
    </message>
    <message>
        <source>Share of new products</source>
        <translation>新品成交占比</translation>
    </message>
    <message>
        <source>Budget: ads</source>
        <translation>预算：投放</translation>
    </message>
    <message>
        <source>Budget: commission</source>
        <translation>预算：佣金</translation>
    </message>
    <message>
        <source>Budget: discounts</source>
        <translation>预算：优惠</translation>
    </message>
    <message>
        <source>Budget: other</source>
        <translation>预算：其他</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Traffic products</source>
        <extracomment>引流款: sold cheap to bring buyers in</extracomment>
        <translation>引流款</translation>
    </message>
    <message>
        <source>Profit products</source>
        <extracomment>利润款</extracomment>
        <translation>利润款</translation>
    </message>
    <message>
        <source>Image products</source>
        <extracomment>形象款</extracomment>
        <translation>形象款</translation>
    </message>
    <message>
        <source>New products</source>
        <extracomment>新品</extracomment>
        <translation>新品</translation>
    </message>
    <message>
        <source>Targets and budget</source>
        <translation>目标与预算</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议值</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>自行设定</translation>
    </message>
    <message>
        <source>Where the proposal comes from</source>
        <translation>建议值来源</translation>
    </message>
    <message>
        <source>Product roles</source>
        <translation>商品角色</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Paid per piece</source>
        <translation>件单价</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>成交件数</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>商品 ID</translation>
    </message>
    <message>
        <source>No product sold in these days.</source>
        <translation>这些日期没有商品成交。</translation>
    </message>
    <message>
        <source>too few sold</source>
        <translation>卖得太少</translation>
    </message>
    <message>
        <source>you</source>
        <translation>自行指定</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>The rulebook knows no promotion ahead, so there is none to plan.</source>
        <translation>规则库中没有即将到来的大促，无需制定计划。</translation>
    </message>
    <message>
        <source>Sign-up check list</source>
        <translation>报名检查清单</translation>
    </message>
    <message>
        <source>Daily paid GMV one event earlier, on the same days from the main day</source>
        <translation>上一次活动的每日成交金额（按距主活动日天数对齐）</translation>
    </message>
    <message>
        <source>Proposed from %1 and how much more is sold a day now than on the same days from the main day then.</source>
        <translation>建议值依据 %1，以及目前日均成交较当时距主活动日相同天数的增幅。</translation>
    </message>
    <message>
        <source>Proposed from %1 and how much more is sold a day now than right before it.</source>
        <translation>建议值依据 %1，以及目前日均成交较该活动之前的增幅。</translation>
    </message>
    <message>
        <source>the rulebook&apos;s target (our assumption): the last event had less, or cannot tell</source>
        <translation>规则库目标（本软件的假设）：上次活动更低，或无法判断</translation>
    </message>
    <message>
        <source>%1 of the GMV target, as the share of new products</source>
        <translation>成交目标的 %1，与新品占比一致</translation>
    </message>
    <message>
        <source>Fields and roles are parts of the GMV target; net GMV is less what was refunded then.</source>
        <translation>各经营场和商品角色的目标是成交金额目标的一部分；净成交金额按当时的退款比例扣减。</translation>
    </message>
    <message>
        <source>Change them by “Set targets…”.</source>
        <translation>可用“设定目标…”修改。</translation>
    </message>
    <message>
        <source>shopglass promotions plan --target NAME=VALUE; the names, in this order: %1</source>
        <translation>shopglass promotions plan --target NAME=VALUE；名称依次为：%1</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>由谁判断</translation>
    </message>
    <message>
        <source>Of %1. Proposed from price and pieces alone, because no file tells margins: dear products for the image, cheap ones that sell many pieces for traffic, new ones in their first 30 days, the others for profit.</source>
        <translation>取 %1 的成交。没有文件提供毛利，仅按价格和件数建议：价格高的为形象款，价格低且件数多的为引流款，上新 30 天内的为新品，其余为利润款。</translation>
    </message>
    <message>
        <source>Correct them by “Product roles…”.</source>
        <translation>可用“商品角色…”修正。</translation>
    </message>
    <message>
        <source>no target set</source>
        <translation>未设定目标</translation>
    </message>
    <message>
        <source>No target is set: of zero there are no parts, and nothing can be held against it. Type a target, or clear it to see the proposal again.</source>
        <translation>尚未设定目标：目标为 0 时无法分解，也无法比较完成率。请填写目标，或清除它以恢复建议值。</translation>
    </message>
    <message>
        <source>no GMV target to take a part of</source>
        <translation>没有成交额目标，无法按比例分解</translation>
    </message>
    <message>
        <source>zero was typed</source>
        <translation>填写的是 0</translation>
    </message>
</context>
<context>
    <name>ReportPromotionPreparation</name>
    <message>
        <source>Figures of the last event&apos;s sale days, %1.</source>
        <translation>数据取自上次活动的售卖期（%1）。</translation>
    </message>
    <message>
        <source>The last event is not in the data: figures of %1, quiet days.</source>
        <translation>数据中没有上次活动：数据取自平日（%1）。</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>各阶段日期</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期来源</translation>
    </message>
    <message>
        <source>Sale days</source>
        <translation>售卖期</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Live slots that were used</source>
        <translation>实际开播时段</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>开播时间</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>GMV</source>
        <translation>成交金额</translation>
    </message>
    <message>
        <source>GMV per session</source>
        <translation>场均成交金额</translation>
    </message>
    <message>
        <source>GMV per hour</source>
        <translation>每小时成交金额</translation>
    </message>
    <message>
        <source>No session began in these days.</source>
        <translation>这些日期没有开播的场次。</translation>
    </message>
    <message>
        <source>No live file covers these days. %1</source>
        <translation>没有直播文件覆盖这些日期。%1</translation>
    </message>
    <message>
        <source>Influencers that sold most</source>
        <translation>成交最高的达人</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>No influencer sold in these days.</source>
        <translation>这些日期没有达人成交。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>数据覆盖</translation>
    </message>
    <message>
        <source>No order data yet.</source>
        <translation>还没有订单数据。</translation>
    </message>
    <message>
        <source>Stock unknown</source>
        <translation>库存未知</translation>
    </message>
    <message>
        <source>no product file with a stock column</source>
        <translation>没有带库存列的商品文件</translation>
    </message>
    <message>
        <source>Import the product list, then look at this table again.</source>
        <translation>请导入商品文件，再回来看本表。</translation>
    </message>
    <message>
        <source>Products run out</source>
        <translation>商品会售罄</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s), %1 of sales</source>
        <translation>
            <numerusform>%n 个商品，少卖 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Order more, move traffic to products that last, or take them off the live list.</source>
        <translation>补货、把流量转到库存够卖的商品，或从直播货盘中移除。</translation>
    </message>
    <message>
        <source>%1 below a line</source>
        <translation>%1低于分数线</translation>
    </message>
    <message>
        <source>See what costs points on the Scores page.</source>
        <translation>在“三大评分”页查看哪里在失分。</translation>
    </message>
    <message>
        <source>Risks that the data show</source>
        <translation>数据反映的风险</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么做</translation>
    </message>
    <message>
        <source>Dates may move</source>
        <translation>日期可能变动</translation>
    </message>
    <message>
        <source>estimated from the pattern of earlier years</source>
        <translation>按往年规律估算</translation>
    </message>
    <message>
        <source>Look up the platform&apos;s announcement before you fix stock and hosts.</source>
        <translation>定备货和主播之前，先查平台公告。</translation>
    </message>
    <message>
        <source>No last event to go by</source>
        <translation>没有上次活动可参照</translation>
    </message>
    <message>
        <source>not in the order data</source>
        <translation>订单数据中没有</translation>
    </message>
    <message>
        <source>Import the order files of last year&apos;s event.</source>
        <translation>请导入去年活动的订单文件。</translation>
    </message>
    <message>
        <source>Sales depend on influencers</source>
        <translation>成交依赖达人</translation>
    </message>
    <message>
        <source>%1 of the GMV, most of it by %2</source>
        <translation>占成交金额的 %1，其中 %2 最多</translation>
    </message>
    <message>
        <source>Agree on dates and stock early; keep own live rooms ready.</source>
        <translation>早点定档、备好货，自播间随时能接。</translation>
    </message>
    <message>
        <source>The data show none of the risks that are looked for: stock, score lines, dates, missing history, dependence on influencers.</source>
        <translation>数据里没有要排查的风险：库存、评分线、日期、历史数据缺失、达人依赖，均未发现。</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>备战</translation>
    </message>
    <message>
        <source>9 Service, warehouse and shifts</source>
        <translation>9 客服、仓库与排班</translation>
    </message>
    <message>
        <source>What it took</source>
        <translation>所需投入</translation>
    </message>
    <message>
        <source>By last time&apos;s curve the peak is on %1; the target then means about %2 orders on that day.</source>
        <translation>按上次的走势，峰值在 %1，按目标当天约 %2 单。</translation>
    </message>
    <message>
        <source>The peak day cannot be told: it takes the last event in the data and a target.</source>
        <translation>峰值日说不准：需要上次活动的数据和一个目标。</translation>
    </message>
    <message>
        <source>1 Targets and budget</source>
        <translation>1 目标与预算</translation>
    </message>
    <message>
        <source>2 Products, prices and roles</source>
        <translation>2 货品、价格与角色</translation>
    </message>
    <message>
        <source>3 Calendar</source>
        <translation>3 日历</translation>
    </message>
    <message>
        <source>4 Sign-up</source>
        <translation>4 报名</translation>
    </message>
    <message>
        <source>5 Stock</source>
        <translation>5 库存</translation>
    </message>
    <message>
        <source>6 Live schedule</source>
        <translation>6 直播排期</translation>
    </message>
    <message>
        <source>7 Influencers</source>
        <translation>7 达人</translation>
    </message>
    <message>
        <source>8 Ads</source>
        <translation>8 投放</translation>
    </message>
    <message>
        <source>What ads cost and brought</source>
        <translation>投放花费与产出</translation>
    </message>
    <message>
        <source>10 Risks</source>
        <translation>10 风险</translation>
    </message>
    <message>
        <source>the product list is too old</source>
        <translation>商品列表太旧</translation>
    </message>
</context>
<context>
    <name>ReportPromotionSignUp</name>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>line not published</source>
        <translation>门槛未公布</translation>
    </message>
    <message>
        <source>no official value</source>
        <translation>没有官方分值</translation>
    </message>
    <message>
        <source>type the line that you know on the Scores page</source>
        <translation>在评分页录入你知道的门槛</translation>
    </message>
    <message>
        <source>What is asked, and where the shop stands</source>
        <translation>要求与店铺现状</translation>
    </message>
    <message>
        <source>Score or programme</source>
        <translation>评分或计划</translation>
    </message>
    <message>
        <source>Condition or benefit</source>
        <translation>条件或权益</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>What is missing, what to do</source>
        <translation>缺什么、怎么做</translation>
    </message>
    <message>
        <source>The platform publishes what a promotion asks for with its sign-up; until then these are the conditions known of scores and programmes. Conditions that nobody published are left out.</source>
        <translation>大促的报名要求由平台随报名公布；在此之前只列评分与平台计划的已知条件，没人公布过的条件不列。</translation>
    </message>
    <message>
        <source>No condition of scores or programmes is known.</source>
        <translation>没有已知的评分或计划条件。</translation>
    </message>
</context>
<context>
    <name>ReportPromotionStock</name>
    <message>
        <source>No product file with a stock column is imported, so nobody can say how long stock lasts. %1</source>
        <translation>没有导入带库存列的商品文件，库存能卖多久无从得知。%1</translation>
    </message>
    <message>
        <source>The sale begins on %1, more than %2 days after the data: today&apos;s stock says nothing of it yet.</source>
        <translation>售卖期从 %1 开始，距数据截至超过 %2 天：今天的库存还说明不了什么。</translation>
    </message>
    <message>
        <source>The sale is over.</source>
        <translation>售卖期已结束。</translation>
    </message>
    <message>
        <source>The days %1, which would tell how fast products sell, are not all covered by order files.</source>
        <translation>用来判断销速的 %1，订单文件没有全部覆盖。</translation>
    </message>
    <message>
        <source>No product with stock sold enough to tell its pace.</source>
        <translation>没有哪个有库存的商品卖得够多、能看出销速。</translation>
    </message>
    <message>
        <source>lifted day by day as the whole shop was around the last event</source>
        <translation>按上次活动前后全店的走势逐日放大</translation>
    </message>
    <message>
        <source>without any lift, because the last event is not in the data: a burst needs more</source>
        <translation>未作放大，因为数据里没有上次活动：爆发期会更多</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) with stock sold too few pieces for a pace.</source>
        <translation>
            <numerusform>%n 个有库存的商品卖得太少，看不出销速。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock and what is needed</source>
        <translation>库存与需求</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>售罄日</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Needed until the end</source>
        <translation>到结束所需</translation>
    </message>
    <message>
        <source>In the sale days</source>
        <translation>售卖期内</translation>
    </message>
    <message>
        <source>Missing pieces</source>
        <translation>缺口件数</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Sold in %1 days</source>
        <translation>%1 天成交件数</translation>
    </message>
    <message>
        <source>Stock counted on</source>
        <translation>库存数据日期</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>够卖</translation>
    </message>
    <message>
        <source>Pace of %1 (new products: since the launch), %2. Stock of the newest product file less what was paid since; products off sale are left out. The loss is taken at the mean price and counts no substitute.</source>
        <translation>销速取 %1（新品取上新以来），%2。库存取最新商品列表，扣除此后的销量；已下架商品不计。损失按平均成交价估算，不考虑买家改买其他商品。</translation>
    </message>
    <message numerus="yes">
        <source>The product list of %n product(s) is more than %1 days old: what came in since is not known, so neither is their stock. %2</source>
        <translation>
            <numerusform>%n 个商品的商品列表已超过 %1 天：此后补了多少货不得而知，库存也就未知。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>not known: list too old</source>
        <translation>未知：列表太旧</translation>
    </message>
</context>
<context>
    <name>ReportPromotionYears</name>
    <message>
        <source>added by you</source>
        <translation>自己添加</translation>
    </message>
    <message>
        <source>estimated from the pattern</source>
        <translation>按规律估算</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已公布</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 phase(s) published</source>
        <translation>
            <numerusform>%1 个阶段中 %n 个已公布</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>%1 (dates estimated)</source>
        <translation>%1（日期估算）</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年份</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>大促</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Main day</source>
        <translation>主活动日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Days until it begins</source>
        <translation>距开始天数</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期来源</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>now</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>The rulebook knows no promotion.</source>
        <translation>规则库里没有大促。</translation>
    </message>
    <message>
        <source>A year without published dates follows the pattern of its series: it is estimated and will move once the platform publishes it.</source>
        <translation>未公布日期的年份按该系列的规律估算，平台公布后会变。</translation>
    </message>
    <message>
        <source>Add your own events by “Own events…”.</source>
        <translation>自己的活动可用“自有活动…”添加。</translation>
    </message>
</context>
<context>
    <name>ReportPromotions</name>
    <message>
        <source>Paid GMV by day before and after the main day</source>
        <translation>主活动日前后每日成交金额</translation>
    </message>
    <message>
        <source>No promotion lies inside the order data.</source>
        <translation>订单数据中没有覆盖任何一场大促。</translation>
    </message>
    <message>
        <source>%1, aligned on its main day.</source>
        <translation>%1，按主活动日对齐。</translation>
    </message>
    <message>
        <source>Days from the main day</source>
        <translation>距主活动日天数</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>大促成绩</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>大促</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>数据覆盖</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Over all phases of the event. Refunds of recent orders are still coming in. The figures describe the event days; they do not prove what the promotion caused.</source>
        <translation>按活动全部阶段统计。近期订单的退款未走完。数字只描述活动期间的表现，不代表都是大促带来的。</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>各阶段日期</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Days until it begins</source>
        <translation>距开始天数</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>now</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Days of coming years follow the pattern of past ones until the platform publishes them.</source>
        <translation>平台公布之前，未来年份的日期按往年规律推算。</translation>
    </message>
    <message>
        <source>The rulebook knows no promotion near this day.</source>
        <translation>规则库中近期没有大促。</translation>
    </message>
    <message>
        <source>%1 is on: phase %2.</source>
        <translation>%1进行中，当前阶段：%2。</translation>
    </message>
    <message>
        <source>%1 is on, between two phases.</source>
        <translation>%1进行中，目前处于两个阶段之间。</translation>
    </message>
    <message>
        <source>Promotion calendar</source>
        <translation>大促日历</translation>
    </message>
    <message>
        <source>How past promotions went</source>
        <translation>往期大促成绩</translation>
    </message>
    <message numerus="yes">
        <source>%1 begins in %n day(s), on %2; its main day is %3.</source>
        <translation>
            <numerusform>%1将在 %n 天后（%2）开始，主活动日为 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>not over, until %1</source>
        <translation>未结束，数据截至 %1</translation>
    </message>
    <message numerus="yes">
        <source>Its main day is in %n day(s).</source>
        <translation>
            <numerusform>距主活动日还有 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the main day of %1</source>
        <translation>距%1主活动日</translation>
    </message>
    <message>
        <source>Until %1 begins</source>
        <translation>距%1开始</translation>
    </message>
    <message>
        <source>complete but for figures that say their days</source>
        <translation>完整（另注天数的指标除外）</translation>
    </message>
    <message>
        <source>%1 (%2/%3 days)</source>
        <translation>%1（%2/%3 天）</translation>
    </message>
</context>
<context>
    <name>ReportReconciliation</name>
    <message>
        <source>Paid by buyers</source>
        <translation>买家实付</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>Not settled (yet)</source>
        <translation>未结算</translation>
    </message>
    <message>
        <source>Subsidies</source>
        <translation>补贴</translation>
    </message>
    <message>
        <source>Commissions</source>
        <translation>佣金</translation>
    </message>
    <message>
        <source>Service fees</source>
        <translation>技术服务费</translation>
    </message>
    <message>
        <source>Other fees</source>
        <translation>其他费用</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>结算金额</translation>
    </message>
    <message>
        <source>From payment to settlement</source>
        <translation>从实付到结算</translation>
    </message>
    <message>
        <source>Of %1 that buyers paid, %2 was settled.</source>
        <translation>买家实付 %1，其中已结算 %2。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>What does not agree</source>
        <translation>对账不符</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么做</translation>
    </message>
    <message>
        <source>Every settlement that the files let us judge is as expected.</source>
        <translation>凡现有文件能核对的结算，均无差异。</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>subsidies</source>
        <translation>补贴</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>佣金</translation>
    </message>
    <message>
        <source>service fee</source>
        <translation>技术服务费</translation>
    </message>
    <message>
        <source>the bill&apos;s sum</source>
        <translation>账单合计</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1 %2，应为 %3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>最晚应于 %1 结算</translation>
    </message>
    <message numerus="yes">
        <source>%n bill row(s)</source>
        <translation>
            <numerusform>账单 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders whose settlement does not agree</source>
        <translation>结算不符的订单</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>支付日</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付金额</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应结金额</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>结算日</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不符项</translation>
    </message>
    <message>
        <source>The %1 orders with the most money at stake, of %2.</source>
        <translation>共 %2 单，只列涉及金额最大的 %1 单。</translation>
    </message>
    <message>
        <source>Of %1 orders paid %2, %3 agree with their settlement, %4 do not; %5 are not due yet, %6 were refunded or closed before, and %7 cannot be judged because files are missing.</source>
        <translation>%2 支付的 %1 单中，%3 单对账相符，%4 单不符；%5 单未到结算期，%6 单结算前已退款或关闭，%7 单因缺少文件无法核对。</translation>
    </message>
    <message>
        <source>Files cover of these %1 days: orders %2, settlement bills %3, after-sales %4. What a missing file could explain is never counted as a difference.</source>
        <translation>这 %1 天中，订单覆盖 %2 天，货款账单 %3 天，售后单 %4 天。可能因缺少文件造成的不符一律不计。</translation>
    </message>
    <message>
        <source>Reconciliation of orders and settlements</source>
        <translation>订单与货款对账</translation>
    </message>
    <message>
        <source>Orders and settlement bills do not both cover %1, so nothing can be reconciled.</source>
        <translation>%1 内订单与货款账单未同时覆盖，无法对账。</translation>
    </message>
    <message>
        <source>%1 settled orders were made on days without an order file.</source>
        <translation>另有 %1 单已结算，但下单当天没有订单文件，未核对。</translation>
    </message>
    <message>
        <source>Expected = paid + subsidies − refunds − commission as estimated − the product&apos;s usual service fee; where our files say nothing, what is billed is expected. Terms and tolerances are the rulebook&apos;s.</source>
        <translation>应结金额 = 实付 + 补贴 − 退款 − 预估佣金 − 该商品通常的技术服务费；文件中没有的项以账单为准。结算期限与容差见规则库。</translation>
    </message>
    <message>
        <source>Rest: differences and small deviations</source>
        <translation>其余：差额和微小偏差</translation>
    </message>
</context>
<context>
    <name>ReportReview</name>
    <message>
        <source>Indicators %1</source>
        <translation>指标 %1</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>对比期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本量</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>覆盖天数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2 天</translation>
    </message>
    <message>
        <source>No indicator has data in this period.</source>
        <translation>本期没有任何指标有数据。</translation>
    </message>
    <message>
        <source>Paid GMV (%1) = paid orders (%2) × average order value (%3), %4.</source>
        <translation>%4：成交金额（%1）= 成交订单数（%2）× 笔单价（%3）。</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>结论摘要</translation>
    </message>
    <message>
        <source>No key figure got worse beyond the thresholds and no measured target is missed.</source>
        <translation>没有核心指标变差超过阈值，已测目标全部达标。</translation>
    </message>
    <message>
        <source>Problem %1 (%2): %3</source>
        <translation>问题 %1（%2）：%3</translation>
    </message>
    <message>
        <source>No action rule speaks for this period.</source>
        <translation>本期没有触发任何动作规则。</translation>
    </message>
    <message>
        <source>Priority action %1: %2</source>
        <translation>优先动作 %1：%2</translation>
    </message>
    <message>
        <source>The store at a glance</source>
        <translation>店铺概况</translation>
    </message>
    <message>
        <source>Core indicators</source>
        <translation>核心指标</translation>
    </message>
    <message>
        <source>Logistics and after-sales</source>
        <translation>物流与售后</translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation>问题清单</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Plan of action</source>
        <translation>优化计划</translation>
    </message>
    <message>
        <source>Appendix: definitions</source>
        <translation>附录：口径说明</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>依据类型</translation>
    </message>
    <message>
        <source>Appendix: data sources and gaps</source>
        <translation>附录：数据来源与缺口</translation>
    </message>
    <message>
        <source>No file has been imported yet.</source>
        <translation>还没有导入文件。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Rulebook %1.</source>
        <translation>规则库 %1。</translation>
    </message>
    <message>
        <source>Not covered, because their files are not imported or cannot be read yet: %1.</source>
        <translation>以下指标未覆盖，因所需文件尚未导入或暂不支持：%1。</translation>
    </message>
    <message>
        <source>Calculated as</source>
        <translation>公式</translation>
    </message>
    <message numerus="yes">
        <source>The figures rest on %n file(s).</source>
        <translation>
            <numerusform>数据来自 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>These are: %1.</source>
        <translation>文件如下：%1。</translation>
    </message>
</context>
<context>
    <name>ReportScoreAdvice</name>
    <message>
        <source>as the indicator asks</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>%1: %2 more orders %3 in the next %4 days than at the present pace (%5 of about %6), and %7 is reached on %8.</source>
        <extracomment>%1 indicator, %2 number of orders, %3 e.g. &quot;picked up within 48 h&quot;, %4 days, %5 and %6 numbers of orders, %7 target, %8 day</extracomment>
        <translation>%1：未来 %4 天，%3的订单须比目前节奏多 %2 单（约 %6 单中有 %5 单），%8 可达到 %7。</translation>
    </message>
    <message>
        <source>bad ones</source>
        <translation>不达标订单</translation>
    </message>
    <message>
        <source>%1: no more than %2 %3 among the about %4 orders of the next %5 days (%6 at the present pace), and it is down to %7 on %8.</source>
        <extracomment>%1 indicator, %2 number, %3 e.g. &quot;quality refunds&quot;, %4 number of orders, %5 days, %6 number, %7 target, %8 day</extracomment>
        <translation>%1：未来 %5 天约 %4 单中，%3不超过 %2 单（按目前节奏为 %6 单），%8 可降到 %7。</translation>
    </message>
    <message>
        <source>%1: at the pace of the last days %2 is reached by itself on %3.</source>
        <translation>%1：按近日节奏，%3 自然可达到 %2。</translation>
    </message>
    <message>
        <source>%1: %2 against a target of %3; %4 of %5 took longer, and the %6 slowest would have to take no longer than that.</source>
        <translation>%1：当前 %2，目标 %3；%5 单中有 %4 单超过目标，须把最慢的 %6 单缩短到目标以内。</translation>
    </message>
    <message>
        <source>%1: %2 lie between %3 and the target of %4.</source>
        <translation>%1：当前 %3，目标 %4，相差 %2。</translation>
    </message>
    <message>
        <source>%1: with %2 more orders not %3 the target of %4 is missed.</source>
        <translation>%1：再有 %2 单未做到%3，就达不到目标 %4。</translation>
    </message>
    <message>
        <source>%1: with %2 more %3 the target of %4 is missed.</source>
        <extracomment>%3 e.g. &quot;quality refunds&quot;</extracomment>
        <translation>%1：再多 %2 单%3，就达不到目标 %4。</translation>
    </message>
    <message>
        <source>%1 At the pace of the last days that happens on %2.</source>
        <extracomment>%1 a sentence, %2 a day</extracomment>
        <translation>%1按近日节奏，将发生在 %2。</translation>
    </message>
    <message>
        <source>Estimated: every indicator with data meets its target.</source>
        <translation>估算：有数据的指标全部达标。</translation>
    </message>
    <message>
        <source>Estimated: %1 costs most: %2 against a target of %3.</source>
        <translation>估算：差距最大的是%1：当前 %2，目标 %3。</translation>
    </message>
    <message>
        <source>The rulebook names the indicator %1, which the catalogue does not have; it is left out. Correct the rule, or take the rulebook&apos;s.</source>
        <translation>规则所写的指标 %1 在指标目录中不存在，已略去。请改正该规则，或改回规则库自带的规则。</translation>
    </message>
    <message>
        <source>%1: %2 of the %3 orders of the window would have to improve to reach %4.</source>
        <translation>%1：统计周期内 %3 单中须改善 %2 单，才能达到 %4。</translation>
    </message>
    <message>
        <source>Estimated: %1 costs most: %2 against a target of %3; %4 orders would have to improve.</source>
        <translation>估算：差距最大的是%1：当前 %2，目标 %3，还需改善 %4 单。</translation>
    </message>
</context>
<context>
    <name>ReportScoreBenefits</name>
    <message>
        <source>%1 of %2 reach it</source>
        <translation>%2 个中有 %1 个达到</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>unknown: the line is not published</source>
        <translation>未知：分数线未公布</translation>
    </message>
    <message>
        <source>unknown: no official value</source>
        <translation>未知：没有官方分值</translation>
    </message>
    <message>
        <source>%1 (typed by you)</source>
        <translation>%1（自填）</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>%1 (estimate for %2)</source>
        <extracomment>%1 our indicator, %2 the dimension that it tells of</extracomment>
        <translation>%1（对应%2，估算）</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1: what it unlocks</source>
        <translation>%1：关联权益</translation>
    </message>
    <message>
        <source>What the official total unlocks</source>
        <translation>官方总分对应的权益</translation>
    </message>
    <message>
        <source>From the line on</source>
        <translation>达到分数线</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>低于分数线</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>分数线</translation>
    </message>
    <message>
        <source>Points to go</source>
        <translation>还差分数</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>依据类型</translation>
    </message>
    <message>
        <source>%1: worst first</source>
        <translation>%1：从低到高</translation>
    </message>
    <message>
        <source>Official values beside our estimates</source>
        <translation>官方分值与估算对照</translation>
    </message>
    <message>
        <source>Official total</source>
        <translation>官方总分</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Change in a week</source>
        <translation>较一周前</translation>
    </message>
    <message>
        <source>%1 (official)</source>
        <translation>%1（官方）</translation>
    </message>
    <message>
        <source>Estimates look at %1; dimensions that no file gives a value of have no column.</source>
        <translation>估算所用统计周期：%1。没有文件给出分值的维度不列出。</translation>
    </message>
    <message numerus="yes">
        <source>%n sold in these days without an official value; the largest of them stand last.</source>
        <translation>
            <numerusform>另有 %n 个在此期间有成交但没有官方分值，其中成交最高的列在最后。</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown: the last official value is too old</source>
        <translation>未知：最近的官方分值已过期</translation>
    </message>
    <message>
        <source>Official value of</source>
        <translation>官方分值日期</translation>
    </message>
    <message>
        <source>typed by you</source>
        <translation>您填写的</translation>
    </message>
    <message>
        <source>%1: %2 of %3 reach your own target of %4.</source>
        <extracomment>%1 an indicator, %2 of %3 products or influencers, %4 the target</extracomment>
        <translation>%1：%3 个里有 %2 个达到您自定的目标 %4。</translation>
    </message>
    <message>
        <source>reaches your own target of %1</source>
        <translation>达到您自定的目标 %1</translation>
    </message>
    <message>
        <source>misses your own target of %1</source>
        <translation>未达到您自定的目标 %1</translation>
    </message>
    <message>
        <source>Product levels: unknown. No known export names them, and the scores at which a level begins are not published.</source>
        <translation>商品等级：未知。已知的导出文件都没有这一列，各等级的分数线也未公布。</translation>
    </message>
    <message>
        <source>Product levels: %1 of %2 with an official total reach %3, from which on a higher level is had (%4).</source>
        <extracomment>%4 where the line comes from</extracomment>
        <translation>商品等级：有官方总分的 %2 个商品中，%1 个达到 %3（更高等级的分数线，%4）。</translation>
    </message>
    <message>
        <source>The platform does not publish these lines; only official totals are held against those that are typed.</source>
        <translation>平台没有公布这些分数线；自行录入的分数线只与官方总分比较。</translation>
    </message>
    <message>
        <source>Type the line that you know under “Enter lines of benefits…”.</source>
        <translation>如果知道分数线，可在“录入权益分数线…”中填写。</translation>
    </message>
    <message>
        <source>shopglass scores line BENEFIT VALUE; the benefits, in this order: %1</source>
        <translation>shopglass scores line BENEFIT VALUE；权益名称依次为：%1</translation>
    </message>
</context>
<context>
    <name>ReportScoreChange</name>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>No official total was published in the week up to one of the two days, so its change is not known.</source>
        <translation>两天中有一天在当天及之前一周内没有官方总分，无法得知变化。</translation>
    </message>
    <message>
        <source>Official total: %1 on %2, %3 on %4 (%5).</source>
        <translation>官方总分：%2 为 %1，%4 为 %3（%5）。</translation>
    </message>
    <message>
        <source>Estimated: %1 got worse, from %2 to %3 (%4).</source>
        <translation>估算：%1变差，由 %2 变为 %3（%4）。</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; makes up %3 of it.</source>
        <translation>其中%1“%2”影响 %3。</translation>
    </message>
    <message>
        <source>By dimension (official)</source>
        <translation>各维度变化（官方）</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Points of the total (estimated)</source>
        <translation>影响总分（估算）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>not explained by the accepted weights</source>
        <translation>所采用的权重无法解释的部分</translation>
    </message>
    <message>
        <source>The value published last up to each day, at most a week before it. Points need weights that you accepted.</source>
        <translation>取当天及之前一周内最近公布的分值。采用一套权重后才能折算影响总分。</translation>
    </message>
    <message>
        <source>By indicator (estimated)</source>
        <translation>各指标变化（估算）</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>对比期</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Points (estimated)</source>
        <translation>影响总分（估算）</translation>
    </message>
    <message>
        <source>Days looked at</source>
        <translation>统计日期</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Where the changes for the worse come from (estimated)</source>
        <translation>变差来自哪里（估算）</translation>
    </message>
    <message>
        <source>By</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Part of the change</source>
        <translation>对变化的影响</translation>
    </message>
    <message>
        <source>Each way of grouping splits the whole change; only parts of at least a tenth of it are listed. A part is how far a group pulls away from the earlier rate of all, by its size as well as by its own rate.</source>
        <translation>每种分组各自拆分全部变化，只列影响不低于十分之一的项。影响指该组把数值拉离对比期整体水平的幅度，既看该组的数量，也看该组自身的比率。</translation>
    </message>
    <message>
        <source>Nothing got worse that could be taken apart.</source>
        <translation>没有可拆分的变差指标。</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>大促</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新品</translation>
    </message>
    <message>
        <source>Missing import</source>
        <translation>数据缺口</translation>
    </message>
    <message>
        <source>What happened in the last 90 days</source>
        <translation>近 90 天的事件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>No promotion, new product or missing import.</source>
        <translation>没有大促、新品或数据缺口。</translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <translation>%1 至 %2 的变化</translation>
    </message>
    <message>
        <source>Choose a period of several days: its first and last day are compared.</source>
        <translation>请选择多于一天的统计周期，将对比其首日和末日。</translation>
    </message>
    <message>
        <source>The first and the last day of the chosen period are compared; choose another period for other days.</source>
        <translation>对比所选统计周期的首日和末日；要看其他日期，请换统计周期。</translation>
    </message>
    <message>
        <source>none (own sales)</source>
        <translation>无达人（自营成交）</translation>
    </message>
    <message>
        <source>Orders without an influencer make up %1 of it.</source>
        <translation>其中无达人的订单影响 %1。</translation>
    </message>
</context>
<context>
    <name>ReportScoreCosts</name>
    <message>
        <source>the example weights (not official), accepted on %1</source>
        <translation>示例权重（非官方，%1 采用）</translation>
    </message>
    <message>
        <source>the weights that the official values imply, accepted on %1</source>
        <translation>官方分值反推的权重（%1 采用）</translation>
    </message>
    <message>
        <source>the weights that you typed on %1</source>
        <translation>自填权重（%1 填写）</translation>
    </message>
    <message>
        <source>Estimated: no total, because these have a weight but no value: %1.</source>
        <translation>估算：没有总分，以下指标有权重但没有数值：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Estimated: %1 of %2 points by %3. The official total is another figure.</source>
        <translation>估算：总分 %1（满分 %2），采用%3。官方总分另计，与此不同。</translation>
    </message>
    <message>
        <source>%1: from full marks to the total (estimated)</source>
        <translation>%1：从满分到总分（估算）</translation>
    </message>
    <message>
        <source>Full marks</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Total (estimated)</source>
        <translation>总分（估算）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>%1: attainment of targets (estimated)</source>
        <translation>%1：目标达成度（估算）</translation>
    </message>
    <message>
        <source>No indicator of this score has enough data yet.</source>
        <translation>这项评分的指标都还数据不足。</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <translation>%1，目标 %2</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>目标达成度</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Points lost</source>
        <translation>失分</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本量</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Example weight</source>
        <translation>示例权重</translation>
    </message>
    <message>
        <source>Confidence of the target</source>
        <translation>目标依据</translation>
    </message>
    <message>
        <source>Our indicators against their targets (estimated)</source>
        <translation>自测指标与目标（估算）</translation>
    </message>
    <message>
        <source>None of our indicators belongs to this score yet.</source>
        <translation>这项评分暂无可自测的指标。</translation>
    </message>
    <message>
        <source>%1: what costs points (estimated)</source>
        <translation>%1：哪里在失分（估算）</translation>
    </message>
    <message>
        <source>Assumptions: as many orders a day as in the last %1 days that have any; bad ones drop out as their day leaves the window; an order whose fate is not known yet counts as one to come.</source>
        <translation>假设：每天单量与最近 %1 个有单日相同；不达标订单随其日期移出统计周期而剔除；结果未定的订单按未来订单计。</translation>
    </message>
    <message>
        <source>A rule version that no longer holds: the same official values by its own dimensions, and the indicators that belonged to them.</source>
        <translation>已失效的规则版本：同样的官方分值，按该版本的维度和所属指标列出。</translation>
    </message>
    <message>
        <source>Reference target</source>
        <translation>参考目标</translation>
    </message>
    <message>
        <source>More of our figures by dimension, without a target (estimated)</source>
        <translation>各维度的其他自测指标，无目标（估算）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Smallest sample</source>
        <translation>最小样本量</translation>
    </message>
    <message>
        <source>Days looked at</source>
        <translation>统计日期</translation>
    </message>
    <message>
        <source>covers %1 of %2 days</source>
        <translation>覆盖 %1/%2 天</translation>
    </message>
    <message>
        <source>Its own dimensions have no official values: %1.</source>
        <translation>该版本自己的维度没有官方分值：%1。</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <extracomment>%1 a target that the user set</extracomment>
        <translation>%1（自定）</translation>
    </message>
    <message>
        <source>your own target</source>
        <translation>自定目标</translation>
    </message>
    <message>
        <source>Orders to improve</source>
        <translation>还需改善单数</translation>
    </message>
    <message>
        <source>Days it takes at least</source>
        <translation>至少天数</translation>
    </message>
    <message>
        <source>Bad orders still allowed</source>
        <translation>还可容错单数</translation>
    </message>
    <message>
        <source>Estimated from imported orders; no target is published for this score, each says where it comes from. Weights: %1.</source>
        <translation>按已导入的订单估算；这项评分没有公布目标，各目标均注明依据。权重：%1。</translation>
    </message>
    <message>
        <source>Estimated from imported orders; no target is published for this score, each says where it comes from. Weights are examples, not official.</source>
        <translation>按已导入的订单估算；这项评分没有公布目标，各目标均注明依据。权重为示例，非官方。</translation>
    </message>
    <message>
        <source>Point at an indicator to read where its target comes from.</source>
        <translation>将鼠标停在指标名上，可查看目标的依据。</translation>
    </message>
    <message>
        <source>They tell of the dimension; no source gives a target that fits them, and they count in no total.</source>
        <translation>这些指标反映该维度；没有来源给出合适的目标，不计入任何总分。</translation>
    </message>
    <message>
        <source>Set a target of your own with “Own targets…” where official values are entered.</source>
        <translation>可在录入官方分值的窗口用“自定目标…”自行设定。</translation>
    </message>
    <message>
        <source>shopglass scores target INDICATOR VALUE; the indicators, in this order: %1</source>
        <translation>shopglass scores target INDICATOR VALUE；指标名称依次为：%1</translation>
    </message>
</context>
<context>
    <name>ReportScorePage</name>
    <message>
        <source>There is no plan yet. Move an indicator below to see what it would change, and keep what you mean to reach as a plan.</source>
        <translation>还没有计划。可在下方调整指标，查看会带来什么变化，再把想达到的数值存为计划。</translation>
    </message>
</context>
<context>
    <name>ReportScoreVersions</name>
    <message>
        <source>Versions of the rule</source>
        <translation>规则版本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>分制</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1（现行）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>ReportScoreboards</name>
    <message>
        <source>Letter</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Taken to mean</source>
        <translation>理解为</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>依据类型</translation>
    </message>
    <message>
        <source>Figure that would show it</source>
        <translation>对应指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少的文件</translation>
    </message>
    <message>
        <source>What the letters stand for is not known, so there is nothing to show.</source>
        <translation>这些字母代表什么尚不清楚，因此没有内容可显示。</translation>
    </message>
    <message>
        <source>Source: %1 (%2).</source>
        <translation>来源：%1；依据类型：%2。</translation>
    </message>
</context>
<context>
    <name>ReportScores</name>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No official value imported. %1</source>
        <translation>尚未导入官方分值。%1</translation>
    </message>
    <message>
        <source>Official value %1 of %2 on %3, %4 against a week before.</source>
        <translation>官方分值 %1（满分 %2，%3 公布），一周变化：%4。</translation>
    </message>
    <message>
        <source>Official value %1 of %2 on %3.</source>
        <translation>官方分值 %1（满分 %2，%3 公布）。</translation>
    </message>
    <message>
        <source>Official values</source>
        <translation>官方分值</translation>
    </message>
    <message>
        <source>Score or dimension</source>
        <translation>评分或维度</translation>
    </message>
    <message>
        <source>Official value</source>
        <translation>官方分值</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Change in a week</source>
        <translation>较一周前</translation>
    </message>
    <message>
        <source>As published by the platform.</source>
        <translation>分值均由平台公布。</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>%1 as published</source>
        <translation>%1（官方公布）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1 official values; the lowest is %2 with %3.</source>
        <translation>官方分值共 %1 个，最低的是“%2”：%3。</translation>
    </message>
    <message>
        <source>The estimates look at %1.</source>
        <translation>估算所用统计周期：%1。</translation>
    </message>
    <message>
        <source>%1 as published: the %2 lowest of %3</source>
        <translation>%1（官方公布，%3 个中最低的 %2 个）</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1 (published as %2)</source>
        <extracomment>%1 a dimension as the rule names it, %2 as the file names it</extracomment>
        <translation>%1（公布名称：%2）</translation>
    </message>
    <message>
        <source>%1 by dimension (official)</source>
        <translation>%1各维度（官方）</translation>
    </message>
    <message>
        <source>The lowest dimension is %1 with %2 of %3.</source>
        <translation>最低的维度是%1：%2（满分 %3）。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 indicator, %2 its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Our indicators of it (estimated)</source>
        <translation>对应自测指标（估算）</translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) one dimension has two different values (last on %1: %2); these days are left out. Undo the import that is wrong.</source>
        <translation>
            <numerusform>有 %n 天同一维度出现两个不同分值（最近一次 %1：%2），这些日期不计入。请撤销有误的导入批次。</numerusform>
        </translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Points lost and to gain</source>
        <translation>失分与提分</translation>
    </message>
    <message>
        <source>What if and plans</source>
        <translation>试算与计划</translation>
    </message>
    <message>
        <source>History and causes</source>
        <translation>历史与原因</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>扶持政策</translation>
    </message>
    <message>
        <source>Full marks</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>%1 is not covered. %2</source>
        <translation>%1：未覆盖。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n official value(s) are stated differently by two imports, last %1: %2 in “%3” counts, %4 in “%5” does not. Undo the one that is wrong.</source>
        <translation>
            <numerusform>%n 个官方分值在两次导入中说法不同，最近一个是 %1：以“%3”的 %2 为准，“%5”写的是 %4。请撤销有误的那一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Official values came under names that this score has no dimension of: %1. They are kept and count nowhere. Check the file that brought them.</source>
        <translation>有官方分值用了这个分数没有的维度名称：%1。这些分值已保留，但不参与任何计算。请核对带来它们的文件。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ReportShipping</name>
    <message>
        <source>Not picked up</source>
        <translation>未揽收</translation>
    </message>
    <message>
        <source>More than %1 h</source>
        <translation>超过 %1 小时</translation>
    </message>
    <message>
        <source>Up to %1 h</source>
        <translation>%1 小时以内</translation>
    </message>
    <message>
        <source>More than %1 up to %2 h</source>
        <translation>%1–%2 小时（不含 %1）</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Orders that were not picked up, below a narrow column</extracomment>
        <translation>未揽收</translation>
    </message>
    <message>
        <source>Of %1 orders due for pick-up %2 were picked up in time, %3 late and %4 not at all.</source>
        <translation>应揽收 %1 单：%2 单按时揽收，%3 单超时揽收，%4 单至今未揽收。</translation>
    </message>
    <message>
        <source>Half of those picked up waited at most %1, one in twenty longer than %2.</source>
        <translation>已揽收的订单中，一半在 %1 以内，二十单里有一单超过 %2。</translation>
    </message>
    <message>
        <source>Orders by hours from payment to pick-up</source>
        <translation>从支付到揽收的小时数分布</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>limit: %1 h</source>
        <translation>时限 %1 小时</translation>
    </message>
    <message>
        <source>Left of the line are the orders of the 48-hour rate that were picked up in time.</source>
        <translation>虚线左边就是48小时发货率里按时揽收的订单。</translation>
    </message>
    <message>
        <source>The time limit changed within these days: each order is measured by its own, so there is no line.</source>
        <translation>这段时间内时限有变化，每单按各自的时限判断，所以不画线。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>No warehouse named</source>
        <translation>未写仓库</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>全部订单</translation>
    </message>
    <message>
        <source>Hours to pick-up by warehouse</source>
        <translation>各仓从支付到揽收的小时数</translation>
    </message>
    <message>
        <source>5 % took at most</source>
        <translation>5% 不超过</translation>
    </message>
    <message>
        <source>A quarter at most</source>
        <translation>25% 不超过</translation>
    </message>
    <message>
        <source>Half at most</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Three quarters at most</source>
        <translation>75% 不超过</translation>
    </message>
    <message>
        <source>95 % at most</source>
        <translation>95% 不超过</translation>
    </message>
    <message>
        <source>Of the orders that were picked up: the box holds the middle half, the line in it halves them, the whiskers end at 5 and 95 %. Orders that nobody picked up are in no box.</source>
        <translation>只看已揽收的订单：箱体是中间一半，箱内竖线是中位数，须线到 5% 和 95%。未揽收的订单不在箱体里。</translation>
    </message>
    <message>
        <source>Fewer than %1 orders were picked up: too few for a spread.</source>
        <translation>已揽收的订单不足 %1 单，看不出分布。</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应揽收</translation>
    </message>
    <message>
        <source>Orders paid in %1 whose time limit lies wholly in the days that shipment files cover.</source>
        <translation>%1 支付、且时限整段都在运单数据覆盖之内的订单。</translation>
    </message>
    <message>
        <source>The order files name no warehouse.</source>
        <translation>订单文件没有写仓库。</translation>
    </message>
    <message numerus="yes">
        <source>%n warehouse(s) with fewer than %1 orders picked up have no box.</source>
        <translation>
            <numerusform>有 %n 个仓已揽收不足 %1 单，不画箱体。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours from payment to pick-up (estimated)</source>
        <translation>从支付到揽收要多久（估算）</translation>
    </message>
</context>
<context>
    <name>ReportTimeLimits</name>
    <message>
        <source>From payment to pick-up</source>
        <translation>支付到揽收</translation>
    </message>
    <message>
        <source>Refund only, asked for before shipping: from the application to its end</source>
        <translation>发货前仅退款：申请到完结</translation>
    </message>
    <message>
        <source>Refund only, asked for after shipping: from the application to its end</source>
        <translation>发货后仅退款：申请到完结</translation>
    </message>
    <message>
        <source>Return: from the application to the shop&apos;s answer</source>
        <translation>退货退款：申请到商家处理</translation>
    </message>
    <message>
        <source>Return: from the arrival of the goods to the refund</source>
        <translation>退货退款：退货签收到退款</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>不限日期</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时数</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>The limit of the day on which the clock starts counts.</source>
        <translation>按起算当天有效的时限计算。</translation>
    </message>
</context>
<context>
    <name>ReportTwin</name>
    <message>
        <source>%1, from</source>
        <translation>%1（下限）</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1（上限）</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>区段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>变化后</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>ReportValueText</name>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ReportWeights</name>
    <message>
        <source>Weights (not official)</source>
        <translation>权重（非官方）</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>当前权重</translation>
    </message>
    <message>
        <source>Example weight</source>
        <translation>示例权重</translation>
    </message>
    <message>
        <source>None of our indicators belongs to this score yet.</source>
        <translation>这项评分暂无可自测的指标。</translation>
    </message>
    <message>
        <source>Implied weights of the dimensions (not official)</source>
        <translation>各维度的反推权重（非官方）</translation>
    </message>
    <message>
        <source>Implied weight</source>
        <translation>反推权重</translation>
    </message>
    <message>
        <source>Range from</source>
        <translation>区间下限</translation>
    </message>
    <message>
        <source>Range to</source>
        <translation>区间上限</translation>
    </message>
    <message>
        <source>Non-negative least squares over the days that have a total and all dimensions. The range holds the middle 90 % of the weights of 400 random draws of these days.</source>
        <translation>对总分和各维度分值齐全的日期做非负最小二乘。区间为随机重抽这些日期 400 次所得权重居中的 90%。</translation>
    </message>
    <message>
        <source>The rulebook does not provide for working out weights of this score.</source>
        <translation>规则库未设定反推这项评分的权重。</translation>
    </message>
    <message>
        <source>No weights can be worked out: there is no official value of the dimension %1. Import or type in the values of every dimension.</source>
        <translation>无法反推权重：维度“%1”没有官方分值。请导入或录入各维度的分值。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) have an official total and all dimensions; %1 are needed to work out weights.</source>
        <translation>
            <numerusform>目前有 %n 天的官方总分和各维度分值齐全，反推权重需要 %1 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>example weights, not official</source>
        <extracomment>示例，非官方</extracomment>
        <translation>示例权重，非官方</translation>
    </message>
    <message>
        <source>weights implied by the official values, not official</source>
        <translation>官方分值反推的权重，非官方</translation>
    </message>
    <message>
        <source>weights that you typed, not official</source>
        <translation>自填权重，非官方</translation>
    </message>
    <message>
        <source>%1 hardly varied, so its weight cannot be told.</source>
        <translation>“%1”几乎没有变化，无法判断其权重。</translation>
    </message>
    <message>
        <source>%1 and %2 rose and fell together, so their weights cannot be told apart.</source>
        <translation>“%1”和“%2”同升同降，无法区分各自的权重。</translation>
    </message>
    <message>
        <source>The weight of %1 depends much on which days there are.</source>
        <translation>“%1”的权重受所用日期影响很大。</translation>
    </message>
    <message>
        <source>Weights of the %1</source>
        <translation>%1的权重</translation>
    </message>
    <message>
        <source>In force since %1: %2.</source>
        <translation>自 %1 起采用：%2。</translation>
    </message>
    <message>
        <source>No weights were accepted, so there is no estimated total.</source>
        <translation>尚未采用权重，因此没有估算总分。</translation>
    </message>
    <message>
        <source>Weights that the official values imply</source>
        <translation>由官方分值反推的权重</translation>
    </message>
    <message numerus="yes">
        <source>Over %n day(s) the total is the weighted sum of the dimensions to within %1 points on average and %2 at most; the weights add up to %3.</source>
        <translation>
            <numerusform>按 %n 天的分值，总分与各维度加权和平均相差 %1 分，最多相差 %2 分；权重之和为 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Official values of %1. Nothing uses these weights until you accept them.</source>
        <translation>所用官方分值：%1。采用之前，这些权重不参与任何计算。</translation>
    </message>
    <message>
        <source>The totals lie %1 points from the weighted sum on average, more than rounding can explain: the platform hardly computes them like this.</source>
        <translation>总分与加权和平均相差 %1 分，超出四舍五入所能解释的范围：平台多半不是这样计算的。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were left out because two names of one dimension have different values on one day.</source>
        <translation>
            <numerusform>有 %n 个分值未计入：同一维度的两个名称在同一天分值不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted weights add up to 1: each of these is divided by that sum.</source>
        <translation>采用时权重之和归为 1：各项均除以上述之和。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a day, %2 by how many points its total differs, with sign</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were left out, because their total lies far from what the dimensions of all other days imply: %1. Check what was imported or typed in for them.</source>
        <translation>
            <numerusform>有 %n 天未参与推算，因为总分与其余各天的维度推出的结果相差太大：%1。请核对这些天导入或录入的分值。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ReportWheel</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message numerus="yes">
        <source>Buyers, within %n day(s)</source>
        <translation>
            <numerusform>买家，%n 天内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Products, within %n day(s)</source>
        <translation>
            <numerusform>商品，%n 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>more often than those met elsewhere</source>
        <translation>回流高于其他途径</translation>
    </message>
    <message>
        <source>less often than those met elsewhere</source>
        <translation>回流低于其他途径</translation>
    </message>
    <message>
        <source>Who comes back to own broadcasts and the shelf</source>
        <translation>谁回流到自播和泛货架</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>跟踪对象</translation>
    </message>
    <message>
        <source>First met by distribution</source>
        <translation>首次经分销成交</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>回流数</translation>
    </message>
    <message>
        <source>Share (95 % interval)</source>
        <translation>回流占比（95% 区间）</translation>
    </message>
    <message>
        <source>First met elsewhere</source>
        <translation>首次经其他途径成交</translation>
    </message>
    <message>
        <source>Their share (95 % interval)</source>
        <translation>其回流占比（95% 区间）</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>对比结论</translation>
    </message>
    <message>
        <source>There are too few days to look for an echo of distribution in own sales: %1 are covered, %2 pairs of days are needed at each distance.</source>
        <translation>天数太少，无法判断自营成交是否跟随分销：已覆盖 %1 天，每个间隔天数需要 %2 对日期。</translation>
    </message>
    <message>
        <source>Own sales so many days after distribution: correlation</source>
        <translation>自营成交滞后分销若干天的相关系数</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相关系数</translation>
    </message>
    <message>
        <source>Days later</source>
        <translation>滞后天数</translation>
    </message>
    <message>
        <source>%1: conditions</source>
        <translation>%1：条件</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>What the platform says it brings</source>
        <translation>平台所述的效果</translation>
    </message>
    <message>
        <source>As quoted</source>
        <translation>引述</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>依据类型</translation>
    </message>
    <message>
        <source>The platform&apos;s claims for shops that took part, not our forecast for this one.</source>
        <translation>均为平台对参与店铺的说法，不是本软件对本店铺的预测。</translation>
    </message>
    <message>
        <source>Double wheel: does distribution feed own sales?</source>
        <translation>双轮：分销能否带动自营成交？</translation>
    </message>
    <message>
        <source>The buyer is known of %1 of all paid orders.</source>
        <translation>全部支付订单中，%1 能识别买家。</translation>
    </message>
    <message>
        <source>not comparable: two different events</source>
        <translation>不可比：两场不同的活动</translation>
    </message>
    <message>
        <source>Over all order files, not only the days chosen above. Only those count whose %1 days before the first purchase are covered and whose time is over. Coming back is a purchase on a later day: orders of one day are one basket, and the one paid first is the meeting. Products of own fields count as taken up once distribution sells them, so that their shares are not comparable; a product that sells everywhere anyway is always taken up. Fewer than %2 buyers or %3 products say nothing. Intervals by Wilson. What follows something is not caused by it.</source>
        <translation>按全部订单文件统计，不限于上方所选日期。只统计首购前 %1 天均有数据、且等待期已满的对象。回流指在之后某一天再次购买：同一天的订单算一次购物，以最先付款的那单为首次。自有场的商品，以分销开始卖它为承接，因此占比不可互比；本来就到处在卖的商品总会被承接。不足 %2 个买家或 %3 个商品时不下结论。区间用 Wilson 法。先后不等于因果。</translation>
    </message>
    <message>
        <source>Own sales and distribution rise and fall together on the same day: correlation %1 (%2 to %3), chance stays within ±%4. Neither follows the other; a promotion moves both.</source>
        <translation>自有成交与分销在同一天同涨同落：相关系数 %1（%2 至 %3），偶然波动在 ±%4 以内。谈不上谁跟随谁，大促会同时带动两者。</translation>
    </message>
    <message>
        <source>On days on which distribution sells more, own fields sell less: correlation %1 (%2 to %3), chance stays within ±%4. Distribution may take sales from own fields; that is no proof of it.</source>
        <translation>分销多卖的日子，自有场卖得少：相关系数 %1（%2 至 %3），偶然波动在 ±%4 以内。分销可能分走了自有场的成交，但这不是证明。</translation>
    </message>
    <message numerus="yes">
        <source>Own sales echo distribution after %n day(s): correlation %1 (%2 to %3), chance stays within ±%4. That is no proof of a cause: a promotion moves both.</source>
        <translation>
            <numerusform>自有成交在分销之后 %n 天有回响：相关系数 %1（%2 至 %3），偶然波动在 ±%4 以内。这不能证明因果：大促会同时带动两者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after distribution sells more, own fields sell less: correlation %1 (%2 to %3), chance stays within ±%4. Distribution may take sales from own fields; that is no proof of it.</source>
        <translation>
            <numerusform>分销多卖的 %n 天后，自有场卖得少：相关系数 %1（%2 至 %3），偶然波动在 ±%4 以内。分销可能分走了自有场的成交，但这不是证明。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its 95 % interval</source>
        <translation>其 95% 区间</translation>
    </message>
    <message>
        <source>Chance at most (95 %)</source>
        <translation>偶然上限（95%）</translation>
    </message>
    <message>
        <source>Chance at least (95 %)</source>
        <translation>偶然下限（95%）</translation>
    </message>
    <message>
        <source>Of the last %1 days %2 are covered; %3 of them had sales by distribution and %4 sales in own live rooms</source>
        <translation>最近 %1 天中 %2 天有数据；其中 %3 天有分销成交，%4 天有自营直播间成交</translation>
    </message>
    <message>
        <source>%1 and %2 days are asked, our assumption; the programme&apos;s own condition is yours to answer below</source>
        <translation>要求 %1 天和 %2 天，为本软件的假设；计划自己的条件请在下方自行判断</translation>
    </message>
    <message>
        <source>%1: both wheels turn (%2).</source>
        <translation>%1：双轮都在转动（%2）。</translation>
    </message>
    <message>
        <source>%1: too few days are covered to say whether both wheels turn (%2).</source>
        <translation>%1：有数据的天数太少，无法判断双轮是否都在转动（%2）。</translation>
    </message>
    <message>
        <source>%1: neither is steady (%2).</source>
        <translation>%1：分销和自播都不稳定（%2）。</translation>
    </message>
    <message>
        <source>%1: distribution is not steady (%2).</source>
        <translation>%1：分销不稳定（%2）。</translation>
    </message>
    <message>
        <source>%1: own broadcasts are not steady (%2).</source>
        <translation>%1：自播不稳定（%2）。</translation>
    </message>
    <message>
        <source>Echo: both days&apos; sales as logarithms, freed of weekday, trend and what their own %4 days before tell of them (last %1 covered days); missing days are left out; chance is %2 shuffles in blocks of %3 days.</source>
        <translation>回响：两边的日成交取对数，去掉星期、趋势以及各自前 %4 天能解释的部分（最近 %1 个有数据的日子）；缺数据的日子不计；偶然波动由以 %3 天为块随机打乱 %2 次得出。</translation>
    </message>
    <message numerus="yes">
        <source>No order file with the columns that the channel rules read covers the last %n day(s), so nobody can say whether both wheels turn.</source>
        <translation>
            <numerusform>最近 %n 天没有带归类所需列的订单文件，无法判断双轮是否都在转。</numerusform>
        </translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>数据看不出差异</translation>
    </message>
    <message>
        <source>No relation is seen: at no distance in days is the correlation, up or down, larger than chance gives (±%1).</source>
        <translation>看不出关系：无论间隔几天，正负相关都没有超过偶然波动（±%1）。</translation>
    </message>
</context>
<context>
    <name>ReportWording</name>
    <message>
        <source>vs previous period %1</source>
        <translation>较上期 %1</translation>
    </message>
    <message>
        <source>vs last year %1</source>
        <translation>较去年同期 %1</translation>
    </message>
    <message>
        <source>vs last promotion %1</source>
        <translation>较上次大促 %1</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>未覆盖</translation>
    </message>
    <message>
        <source>was 0 before</source>
        <translation>对比期为 0</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>sample of %1 is too small</source>
        <translation>样本量仅 %1，不足以计算</translation>
    </message>
    <message>
        <source>covers %1 of %2 days</source>
        <translation>覆盖 %1/%2 天</translation>
    </message>
    <message>
        <source>Distribution</source>
        <extracomment>5S field 分销场: sold by influencers</extracomment>
        <translation>分销场</translation>
    </message>
    <message>
        <source>Own broadcast</source>
        <extracomment>5S field 自播场: own live rooms and short videos</extracomment>
        <translation>自播场</translation>
    </message>
    <message>
        <source>Shelf</source>
        <extracomment>5S field 泛货架场: product cards</extracomment>
        <translation>泛货架场</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <extracomment>未归类: no channel rule matched</extracomment>
        <translation>未归类</translation>
    </message>
    <message>
        <source>platform conference, as reported</source>
        <translation>平台大会（据报道）</translation>
    </message>
    <message>
        <source>published by the platform</source>
        <translation>平台公布</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>rule of another platform</source>
        <translation>参照其他平台</translation>
    </message>
    <message>
        <source>our assumption</source>
        <translation>本软件的假设</translation>
    </message>
    <message>
        <source>Import the file “%1”; the back office offers it at %2.</source>
        <translation>请导入“%1”文件，后台下载位置：%2。</translation>
    </message>
    <message>
        <source>being worked out …</source>
        <translation>计算中…</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <extracomment>%1 e.g. &quot;published by the platform&quot;, %2 whom the rule binds, e.g. &quot;suppliers of the supply market&quot;</extracomment>
        <translation>%1（适用于%2）</translation>
    </message>
    <message>
        <source>Import a list of your own as “%1”; no back office exports one.</source>
        <translation>请导入一份自己的清单，类型为“%1”；后台没有这种导出。</translation>
    </message>
    <message>
        <source>Import a file “%1” that has the column “%2”; the back office offers it at %3.</source>
        <translation>请导入含“%2”列的“%1”文件，后台位置：%3。</translation>
    </message>
    <message>
        <source>the column “%1” of “%2”</source>
        <translation>“%2”的“%1”列</translation>
    </message>
    <message>
        <source>no comparable data</source>
        <translation>无可比数据</translation>
    </message>
    <message>
        <source>cannot be calculated</source>
        <translation>无法计算</translation>
    </message>
</context>
<context>
    <name>RowIntakeTexts</name>
    <message>
        <source>A number could not be read. Nothing was stored.</source>
        <translation>有一个数字无法读取，未导入任何数据。</translation>
    </message>
    <message>
        <source>Row %1 has no number to store it by. Nothing was stored.</source>
        <translation>第 %1 行缺少编号，无法导入。未导入任何数据。</translation>
    </message>
</context>
<context>
    <name>RowsCommand</name>
    <message>
        <source>--limit &quot;%1&quot; is no number of rows. Give 1 to 100000, or --csv for all.</source>
        <translation>--limit 的“%1”不是行数。请写 1 到 100000，或用 --csv 输出全部。</translation>
    </message>
    <message>
        <source>--part &quot;%1&quot; is unknown. Use counted, base, bad or good.</source>
        <translation>--part 不支持“%1”。可用：counted、base、bad、good。</translation>
    </message>
    <message>
        <source>--field &quot;%1&quot; is unknown. Use distribution, self_broadcast, shelf or unclassified.</source>
        <translation>--field 不支持“%1”。可用：distribution、self_broadcast、shelf、unclassified。</translation>
    </message>
    <message>
        <source>Print all rows as CSV.</source>
        <translation>以 CSV 输出全部行。</translation>
    </message>
    <message>
        <source>counted (what the figure counts; of a quotient above its line), base (below its line), bad (what holds it back) or good.</source>
        <translation>counted（计入的行；比率为分子）、base（分母）、bad（不利的行）或 good（有利的行）。</translation>
    </message>
    <message>
        <source>Only distribution, self_broadcast, shelf or unclassified.</source>
        <translation>只看 distribution（分销场）、self_broadcast（自播场）、shelf（泛货架场）或 unclassified（未归类）。</translation>
    </message>
    <message>
        <source>Only the product with this id.</source>
        <translation>只看该 ID 的商品。</translation>
    </message>
    <message>
        <source>Only the influencer with this id.</source>
        <translation>只看该 ID 的达人。</translation>
    </message>
    <message>
        <source>How many rows to print, the largest first. CSV has them all.</source>
        <translation>输出多少行，数值大的在前。CSV 总是输出全部。</translation>
    </message>
    <message>
        <source>Indicator id, e.g. paid_gmv.</source>
        <translation>指标 id，例如 paid_gmv。</translation>
    </message>
    <message>
        <source>Prints the rows behind an indicator.</source>
        <translation>输出一个指标背后的明细。</translation>
    </message>
    <message>
        <source>Name one indicator, for example paid_gmv.</source>
        <translation>请写一个指标，例如 paid_gmv。</translation>
    </message>
    <message>
        <source>Give --warehouse or --courier, not both.</source>
        <translation>--warehouse 和 --courier 只能给一个。</translation>
    </message>
    <message>
        <source>Only orders sent from this warehouse; &quot;&quot; for those that name none.</source>
        <translation>只看从该仓发出的订单；&quot;&quot; 表示没有写仓库的订单。</translation>
    </message>
    <message>
        <source>Only orders sent by this courier; &quot;&quot; for those that name none.</source>
        <translation>只看由该快递发出的订单；&quot;&quot; 表示没有写快递的订单。</translation>
    </message>
    <message>
        <source>Every row of all files that names this order.</source>
        <translation>所有文件中提到该订单的每一行。</translation>
    </message>
    <message>
        <source>Of a page&apos;s figure: which part, for example a session&apos;s id from show live, buyers/7, 2026-06, a province.</source>
        <translation>页面上的数字属于哪一部分，例如 show live 里的场次编号、buyers/7、2026-06、某个省份。</translation>
    </message>
</context>
<context>
    <name>RowsExport</name>
    <message>
        <source>The rows could not be written to %1. Choose another folder.</source>
        <translation>无法把明细写到 %1。请换一个文件夹。</translation>
    </message>
</context>
<context>
    <name>RulebookFaultTexts</name>
    <message>
        <source>must be “%1” in a file of this name.</source>
        <translation>该文件中须为“%1”。</translation>
    </message>
    <message>
        <source>“%1” is used twice.</source>
        <translation>“%1”重复。</translation>
    </message>
    <message>
        <source>needs at least one rule.</source>
        <translation>至少要有一条规则。</translation>
    </message>
</context>
<context>
    <name>RulebookFigureTexts</name>
    <message>
        <source>must not hold an empty text; every text contains it.</source>
        <translation>不能含空文本，否则任何文本都会匹配。</translation>
    </message>
    <message>
        <source>must be less than good_least.</source>
        <translation>须小于 good_least。</translation>
    </message>
    <message>
        <source>must not be more than serious_change.</source>
        <translation>不能大于 serious_change。</translation>
    </message>
    <message>
        <source>must not be more than serious_points.</source>
        <translation>不能大于 serious_points。</translation>
    </message>
</context>
<context>
    <name>RulebookLaunches</name>
    <message>
        <source>belongs above: gates stand by group.</source>
        <translation>应放在上面：关卡按组排列。</translation>
    </message>
</context>
<context>
    <name>RulebookTexts</name>
    <message>
        <source>The rulebook file %1 cannot be read: %2. Nothing was changed.</source>
        <translation>无法读取规则库文件 %1：%2。未做任何改动。</translation>
    </message>
    <message>
        <source>The rulebook cannot be used: %1 Nothing was changed.</source>
        <translation>规则库无法使用：%1未做任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>The rulebook cannot be used, it has %n faults. The first one: %1 Nothing was changed.</source>
        <translation>
            <numerusform>规则库无法使用，共 %n 处错误。第一处：%1未做任何改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no folder %1; choose the folder with the rulebook files.</source>
        <translation>文件夹 %1 不存在，请选择存放规则库文件的文件夹。</translation>
    </message>
    <message>
        <source>The rulebook has no file %1; the names are %2. Nothing was changed.</source>
        <translation>规则库没有文件 %1，可用的文件名：%2。未做任何改动。</translation>
    </message>
    <message>
        <source>%1: %2: there is no indicator “%3”.</source>
        <translation>%1：%2：没有名为“%3”的指标。</translation>
    </message>
</context>
<context>
    <name>RulebookTradingTexts</name>
    <message>
        <source>must not be more than history_days.</source>
        <translation>不能大于 history_days。</translation>
    </message>
</context>
<context>
    <name>RulesCommand</name>
    <message>
        <source>Rulebook files (JSON).</source>
        <translation>规则库文件（JSON）。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>无法读取文件 %1：%2</translation>
    </message>
    <message>
        <source>%1: good</source>
        <translation>%1：没有问题</translation>
    </message>
    <message>
        <source>Checks rulebook files and names every fault, or lists the channel rules of the workspace and puts others in their place.</source>
        <translation>检查规则库文件并逐条列出错误，或列出工作区的渠道规则、换用其他规则。</translation>
    </message>
    <message>
        <source>Name every fault of files.</source>
        <translation>逐条列出文件的错误。</translation>
    </message>
    <message>
        <source>By which rules rows belong to a field.</source>
        <translation>按哪些规则把行归入经营场。</translation>
    </message>
    <message>
        <source>Write: shopglass rules check FILE…, or shopglass rules channels.</source>
        <translation>用法：shopglass rules check FILE…，或 shopglass rules channels。</translation>
    </message>
</context>
<context>
    <name>SampleCommand</name>
    <message>
        <source>--%1 &quot;%2&quot; must be a whole number from %3 to %4.</source>
        <translation>--%1 的“%2”须为 %3 到 %4 的整数。</translation>
    </message>
    <message>
        <source>Writes the export files of an invented shop, as the platform would.</source>
        <translation>按平台的格式，生成一家虚构店铺的导出文件。</translation>
    </message>
    <message>
        <source>Folder for the files; made when missing.</source>
        <translation>存放文件的文件夹，不存在时自动创建。</translation>
    </message>
    <message>
        <source>How many orders (default 20000).</source>
        <translation>订单数（默认 20000）。</translation>
    </message>
    <message>
        <source>How many days (default 365).</source>
        <translation>天数（默认 365）。</translation>
    </message>
    <message>
        <source>Same seed, same shop (default 1).</source>
        <translation>随机种子，种子相同则店铺相同（默认 1）。</translation>
    </message>
    <message>
        <source>Last day with data (default: yesterday).</source>
        <translation>数据的最后一天（默认：昨天）。</translation>
    </message>
    <message>
        <source>Only one order CSV, for very large shops.</source>
        <translation>只生成一个订单 CSV，适合超大店铺。</translation>
    </message>
    <message>
        <source>Say where to write the files with --out DIR.</source>
        <translation>请用 --out DIR 指定文件的保存位置。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose a folder where you may write.</source>
        <translation>无法创建文件夹 %1。请选择有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>Instead, N small shops of different size and trouble, a folder each.</source>
        <translation>改为生成 N 家规模和问题各异的小店，每家一个文件夹。</translation>
    </message>
    <message>
        <source>Problems to plant, separated by commas, each as NAME or NAME=STRENGTH with a strength of 1 to 100: %1.</source>
        <translation>要植入的问题，用逗号分隔，写作 NAME 或 NAME=STRENGTH，强度为 1 到 100：%1。</translation>
    </message>
    <message>
        <source>Write what was planted, and what it costs, to this file. No import reads it.</source>
        <translation>把植入了什么、造成多少损失写到该文件。导入不会读它。</translation>
    </message>
    <message>
        <source>Last day of the planted problems that single orders and days have: refunds and how long they take, late and slow parcels, commission, replies, ad spend (default: the last day).</source>
        <translation>植入问题的最后一天，限落在单个订单或单日上的问题：退款及其时长、发货晚和配送慢、佣金、客服回复、投放花费（默认到最后一天）。</translation>
    </message>
</context>
<context>
    <name>SampleTexts</name>
    <message>
        <source>This system cannot write GB18030 text, so the sample files were not made.</source>
        <translation>本系统无法写出 GB18030 编码，未生成示例文件。</translation>
    </message>
    <message>
        <source>A sample shop has 1 to %1 orders; no file was written.</source>
        <translation>示例店铺的订单数须为 1 到 %1，未生成任何文件。</translation>
    </message>
    <message>
        <source>A sample shop covers 1 to %1 days; no file was written.</source>
        <translation>示例店铺的天数须为 1 到 %1，未生成任何文件。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made; choose another one. No file was written.</source>
        <translation>无法创建文件夹 %1，请换一个位置。未生成任何文件。</translation>
    </message>
    <message>
        <source>The sample file %1 could not be written; check the folder&apos;s permission and the free space, then try again.</source>
        <translation>无法写入示例文件 %1。请检查文件夹权限和剩余空间后重试。</translation>
    </message>
    <message>
        <source>There can be 1 to %1 sample shops; no file was written.</source>
        <translation>示例店铺的数量须为 1 到 %1，未生成任何文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be planted; choose from %2. No file was written.</source>
        <translation>无法植入“%1”，可用：%2。未生成任何文件。</translation>
    </message>
    <message>
        <source>The strength of &quot;%1&quot; must be a whole number from 1 to 100. No file was written.</source>
        <translation>“%1”的强度必须是 1 到 100 的整数。没有写出任何文件。</translation>
    </message>
</context>
<context>
    <name>ScoreBenefitTexts</name>
    <message>
        <source>%1 lies outside the scale of this score, %2 to %3. Nothing was stored.</source>
        <translation>%1 超出这项评分的分值范围 %2 到 %3。未保存任何分值。</translation>
    </message>
</context>
<context>
    <name>ScoreEntryTexts</name>
    <message>
        <source>The total is given twice. Give it once. Nothing was stored.</source>
        <translation>总分填了两次，请只填一次。未保存任何分值。</translation>
    </message>
    <message>
        <source>The dimension &quot;%1&quot; is given twice. Give it once. Nothing was stored.</source>
        <translation>维度“%1”填了两次，请只填一次。未保存任何分值。</translation>
    </message>
    <message>
        <source>%1 lies outside the scale of the %2, which goes from %3 to %4. Check the number on the platform&apos;s page. Nothing was stored.</source>
        <translation>%1 超出%2的分值范围 %3 到 %4。请对照平台页面检查。未保存任何分值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no score. Use product_score, store_score or reputation_score. Nothing was stored.</source>
        <translation>“%1”不是评分。可用：product_score、store_score、reputation_score。未保存任何分值。</translation>
    </message>
    <message>
        <source>The day %1 has not come yet. Choose a day up to %2. Nothing was stored.</source>
        <translation>%1 还没到。请选 %2 及之前的日期。未保存任何分值。</translation>
    </message>
    <message>
        <source>No value was given. Type the total or a dimension. Nothing was stored.</source>
        <translation>没有填分值。请填总分或某个维度。未保存任何分值。</translation>
    </message>
    <message>
        <source>The store experience score belongs to the whole store. Leave the product or influencer out. Nothing was stored.</source>
        <translation>店铺体验分属于整个店铺，不要填商品或达人。未保存任何分值。</translation>
    </message>
    <message>
        <source>A product score belongs to a product. Give its id. Nothing was stored.</source>
        <translation>商品分属于某个商品，请填商品 ID。未保存任何分值。</translation>
    </message>
    <message>
        <source>A selling reputation score belongs to an influencer or account. Give its id. Nothing was stored.</source>
        <translation>带货口碑分属于某个达人或账号，请填其 ID。未保存任何分值。</translation>
    </message>
</context>
<context>
    <name>ScoreFaultTexts</name>
    <message>
        <source>makes no sense without a target.</source>
        <translation>没有目标时不能写。</translation>
    </message>
    <message>
        <source>must differ from the target.</source>
        <translation>不能与目标相同。</translation>
    </message>
    <message>
        <source>only one version of %1 can be current.</source>
        <translation>%1 只能有一个当前版本。</translation>
    </message>
    <message>
        <source>must be above scale_min.</source>
        <translation>须大于 scale_min。</translation>
    </message>
    <message>
        <source>the weights add up to %1, not to 1.</source>
        <translation>权重之和为 %1，应为 1。</translation>
    </message>
    <message>
        <source>this score has no current version.</source>
        <translation>这项评分没有当前版本。</translation>
    </message>
</context>
<context>
    <name>ScoreGapTexts</name>
    <message>
        <source>your own target</source>
        <translation>自定目标</translation>
    </message>
</context>
<context>
    <name>ScoreLineCommand</name>
    <message>
        <source>not published</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>The line of %1 is forgotten.</source>
        <translation>已删除 %1 的分数线。</translation>
    </message>
    <message>
        <source>No line of %1 was kept.</source>
        <translation>没有保存过 %1 的分数线。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no score. Write a number such as 4.60. Nothing was stored.</source>
        <translation>“%1”不是分值。请写成 4.60 这样的数字。未保存任何分值。</translation>
    </message>
    <message>
        <source>The line of %1 is %2. &apos;shopglass scores line %1 none&apos; forgets it.</source>
        <translation>%1 的分数线为 %2。可用“shopglass scores line %1 none”删除。</translation>
    </message>
    <message>
        <source>There is no benefit &quot;%1&quot;. The rulebook has: %2.</source>
        <translation>没有名为“%1”的权益。规则库中有：%2。</translation>
    </message>
</context>
<context>
    <name>ScoreTargetCommand</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The target of %1 is forgotten.</source>
        <translation>已删除 %1 的自定目标。</translation>
    </message>
    <message>
        <source>No target of %1 was kept.</source>
        <translation>%1 没有自定目标。</translation>
    </message>
    <message>
        <source>The target of %1 is %2, your own. &apos;shopglass scores target %1 none&apos; forgets it.</source>
        <translation>%1 的自定目标为 %2。用 shopglass scores target %1 none 可删除。</translation>
    </message>
    <message>
        <source>No official value of %1 is stored, so it takes no target of your own. Import the score export or type a value in with &apos;shopglass scores enter&apos;. Nothing was stored.</source>
        <translation>还没有 %1 的官方分数，不能自定目标。请先导入分数文件，或用 shopglass scores enter 录入一个值。本次未保存任何内容。</translation>
    </message>
</context>
<context>
    <name>ScoreWeightTexts</name>
    <message>
        <source>The weights are for version %1 of %2, and version %3 of %4 holds now. Choose weights again.</source>
        <translation>这套权重对应 %2 的 %1 版，而现行版本是 %4 的 %3 版。请重新选择权重。</translation>
    </message>
    <message>
        <source>The weights name the indicator %1 in the dimension %2, which version %3 of %4 does not have. Choose weights again.</source>
        <translation>这套权重中的指标 %1（维度 %2）在 %4 的 %3 版中不存在。请重新选择权重。</translation>
    </message>
    <message>
        <source>The weight %1 of %2 is not between 0 and 1. Correct it.</source>
        <translation>%2 的权重 %1 不在 0 到 1 之间。请改正。</translation>
    </message>
    <message>
        <source>The weight of %1 in the dimension %2 is given twice. Leave one out.</source>
        <translation>%1（维度 %2）的权重写了两次，请去掉一个。</translation>
    </message>
    <message>
        <source>The weights of %1 add up to %2, not to 1. Correct them.</source>
        <translation>%1 的权重之和为 %2，应为 1。请改正。</translation>
    </message>
    <message>
        <source>The weights that were kept for %1 cannot be read. Choose weights again.</source>
        <translation>%1 已保存的权重无法读取。请重新选择权重。</translation>
    </message>
</context>
<context>
    <name>ScoresCommand</name>
    <message>
        <source>&quot;%1&quot; is no score. Write a number such as 4.87. Nothing was stored.</source>
        <translation>“%1”不是分值。请写成 4.87 这样的数字。未保存任何分值。</translation>
    </message>
    <message>
        <source>Write a dimension as NAME=VALUE, e.g. 商品体验=4.91; &quot;%1&quot; is not of that form. Nothing was stored.</source>
        <translation>维度请写成 名称=分值，例如 商品体验=4.91；“%1”不符合。未保存任何分值。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) stored as import %2. &apos;shopglass undo %2&apos; takes them back.</source>
        <translation>
            <numerusform>%1：已保存 %n 个分值，导入批次 %2。可用“shopglass undo %2”撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已被替代</translation>
    </message>
    <message>
        <source>There are no official values yet. Import the score export or type them in with &apos;shopglass scores enter&apos;.</source>
        <translation>还没有官方分值。请导入评分文件，或用“shopglass scores enter”录入。</translation>
    </message>
    <message>
        <source>product_score, store_score (default) or reputation_score.</source>
        <translation>product_score（商品分）、store_score（店铺体验分，默认）或 reputation_score（带货口碑分）。</translation>
    </message>
    <message>
        <source>Day of the value, YYYY-MM-DD; today if left out.</source>
        <translation>分值的日期，格式 YYYY-MM-DD，默认今天。</translation>
    </message>
    <message>
        <source>The total.</source>
        <translation>总分。</translation>
    </message>
    <message>
        <source>A dimension&apos;s value; may be given several times.</source>
        <translation>某个维度的分值，可写多次。</translation>
    </message>
    <message>
        <source>Id of the product or influencer it belongs to.</source>
        <translation>所属商品或达人的 ID。</translation>
    </message>
    <message>
        <source>Name of that product or influencer.</source>
        <translation>该商品或达人的名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no score. Use product_score, store_score or reputation_score.</source>
        <translation>“%1”不是评分。可用：product_score、store_score、reputation_score。</translation>
    </message>
    <message>
        <source>The score has no dimension &quot;%1&quot;. Write one of: %2. Nothing was stored.</source>
        <translation>这项评分没有维度“%1”。可用：%2。未保存任何分值。</translation>
    </message>
    <message>
        <source>Of %1 “%2” says %3 and you typed %4; %5 counts. Undo the one that is wrong.</source>
        <translation>%1 这一天，“%2”写的是 %3，您录入的是 %4；以 %5 为准。请撤销有误的那一次。</translation>
    </message>
    <message>
        <source>Stores official scores that you type in, lists all that were stated, and keeps the lines that you know from which on a score&apos;s benefits are had, and targets of your own for indicators that nobody publishes one of.</source>
        <translation>保存手工录入的官方分值，列出所有说法，并保存您知道的权益分数线，以及没有公布目标的指标的自定目标。</translation>
    </message>
    <message>
        <source>enter, history, line or target.</source>
        <translation>enter、history、line 或 target。</translation>
    </message>
    <message>
        <source>With line: which benefit, with target: which indicator; without one all are listed.</source>
        <translation>line：哪项权益；target：哪个指标；不写则全部列出。</translation>
    </message>
    <message>
        <source>With line: the least total that has it, with target: the target, e.g. 97% or 36; or none to forget it.</source>
        <translation>line：享有该权益的最低总分；target：目标值，如 97% 或 36；写 none 则删除。</translation>
    </message>
    <message>
        <source>Write: shopglass scores enter --value VALUE, scores history, scores line, scores line BENEFIT VALUE, scores target, or scores target INDICATOR VALUE.</source>
        <translation>用法：shopglass scores enter --value 分值、scores history、scores line、scores line 权益 分值、scores target，或 scores target 指标 目标值。</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>The store &quot;%1&quot; has no order data yet. Import its order export first.</source>
        <translation>店铺“%1”还没有订单数据，请先导入订单文件。</translation>
    </message>
    <message>
        <source>The period starts on %1, after its end on %2. Swap the two days.</source>
        <translation>统计周期的开始日期 %1 晚于结束日期 %2，请对调。</translation>
    </message>
</context>
<context>
    <name>SheetTexts</name>
    <message>
        <source>In %1, sheet %2, row %3 has more than 16,384 columns, which no export has. Please check that this is the right file. Nothing was changed.</source>
        <translation>%1 的工作表 %2 第 %3 行超过 16,384 列，后台导出的文件不会这样。请确认文件是否选对。未做任何改动。</translation>
    </message>
    <message>
        <source>In %1, sheet %2 has a row with the number %3, more than Excel allows. Please open the file in Excel or WPS and save it again. Nothing was changed.</source>
        <translation>%1 的工作表 %2 有一行的行号是 %3，超出 Excel 上限。请用 Excel 或 WPS 打开后重新保存。未做任何改动。</translation>
    </message>
    <message>
        <source>In %1, sheet %2, row %3 has a cell of more than 1 MiB, which no export has. Please check that this is the right file. Nothing was changed.</source>
        <translation>%1 的工作表 %2 第 %3 行有一个单元格超过 1 MiB，后台导出的文件不会这样。请确认文件是否选对。未做任何改动。</translation>
    </message>
    <message>
        <source>In %1, sheet %2, row %3 is damaged. Please open the file in Excel or WPS and save it again, or download it again. Nothing was changed.</source>
        <translation>%1 的工作表 %2 第 %3 行已损坏。请用 Excel 或 WPS 打开后重新保存，或重新下载。未做任何改动。</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>Which view.</source>
        <translation>要看的页面。</translation>
    </message>
    <message>
        <source>Prints one view of a store, or the audit of all stores.</source>
        <translation>输出一家店铺的某个页面，或全部店铺的客户诊断。</translation>
    </message>
    <message>
        <source>--session belongs to show live.</source>
        <translation>--session 只能用于 show live。</translation>
    </message>
    <message>
        <source>No session “%1” began in this period. show live lists them.</source>
        <translation>本期没有开播的场次“%1”。可用 show live 查看有哪些。</translation>
    </message>
    <message>
        <source>Of live: the review of one session, by its number in the list.</source>
        <translation>用于 live：某一场次的直播复盘，写列表中的编号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no view. Choose overview, scores, channels, live, content, prices, influencers, launches, promotions, buyers, products, opportunities, scoreboards, programmes, actions, coverage, reconciliation or audit.</source>
        <translation>没有“%1”页面。可用：overview、scores、channels、live、content、prices、influencers、launches、promotions、buyers、products、opportunities、scoreboards、programmes、actions、coverage、reconciliation、audit。</translation>
    </message>
    <message>
        <source>--product belongs to show launches.</source>
        <translation>--product 只用于 show launches。</translation>
    </message>
    <message>
        <source>No launch of the product “%1” began in this period or is still inside its window. show launches lists them.</source>
        <translation>商品“%1”在统计周期内没有上新，也没有仍在新品期内的上新。用 show launches 查看全部新品。</translation>
    </message>
    <message>
        <source>Of actions: why a rule is silent, with the figures it looks at; all of them for all.</source>
        <translation>仅用于 actions：某条规则为什么没有触发，以及它看的数字；all 表示全部规则。</translation>
    </message>
    <message>
        <source>Of launches: all that is known of the launches of one product.</source>
        <translation>仅用于 launches：某个商品历次上新的全部信息。</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation>没有规则“%1”。</translation>
    </message>
    <message>
        <source>--why-not all lists the silent rules with their names.</source>
        <translation>--why-not all 列出全部未触发的规则及其名称。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否要写 %1？</translation>
    </message>
</context>
<context>
    <name>StoreTexts</name>
    <message>
        <source>The workspace %1 is in use by another program. Close it there or wait until its import has finished, then try again. Nothing was changed.</source>
        <translation>工作区 %1 正被其他程序使用。请在那边关闭，或等导入完成后重试。未做任何改动。</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be written because the file or its folder is read-only. Allow writing or choose another place. Nothing was changed.</source>
        <translation>工作区 %1 无法写入：文件或所在文件夹是只读的。请允许写入或换一个位置。未做任何改动。</translation>
    </message>
    <message>
        <source>The disk that holds the workspace %1 is full. Free some space and try again. Nothing was changed.</source>
        <translation>工作区 %1 所在的磁盘已满。请清理空间后重试。未做任何改动。</translation>
    </message>
    <message>
        <source>The file %1 is not a Shopglass workspace. Choose a .shopglass file. Nothing was changed.</source>
        <translation>文件 %1 不是店镜工作区。请选择 .shopglass 文件。未做任何改动。</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged. Go back to a backup copy of it. Nothing was changed.</source>
        <translation>工作区 %1 已损坏。请改用备份。未做任何改动。</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be opened. Check that the file exists and that you may read and write it and its folder.</source>
        <translation>无法打开工作区 %1。请确认文件存在，且您对文件和所在文件夹有读写权限。</translation>
    </message>
    <message>
        <source>The disk that holds the workspace %1 reported an error. Check the disk and try again. Nothing was changed.</source>
        <translation>工作区 %1 所在的磁盘报错。请检查磁盘后重试。未做任何改动。</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the workspace %1. Nothing was changed.</source>
        <translation>内存不足，无法使用工作区 %1。未做任何改动。</translation>
    </message>
    <message>
        <source>The workspace %1 could not be used because of an unexpected database error. Nothing was changed.</source>
        <translation>数据库出现意外错误，无法使用工作区 %1。未做任何改动。</translation>
    </message>
    <message>
        <source>There is no import %1 in this workspace. List the imports to see their numbers.</source>
        <translation>本工作区没有导入批次 %1。请先列出导入批次，查看编号。</translation>
    </message>
    <message>
        <source>Import %1 has been undone already. Nothing was changed.</source>
        <translation>导入批次 %1 已经撤销过。未做任何改动。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未做任何改动。</translation>
    </message>
    <message>
        <source>The rows of %1 are in the store already: import %2 read the same file in another way, so its orders would count twice. Undo import %2, then import the file again. Nothing was changed.</source>
        <translation>%1 的数据已在本店铺中：导入批次 %2 用另一种方式读取过同一文件，再导入会重复计数。请先撤销导入批次 %2，再重新导入。未做任何改动。</translation>
    </message>
</context>
<context>
    <name>StringTexts</name>
    <message>
        <source>The texts of %1 take more than 512 MiB, more than can be read at once. Please export a shorter period. Nothing was changed.</source>
        <translation>%1 的文本超过 512 MiB，无法一次读入。请缩短时间范围后重新导出。未做任何改动。</translation>
    </message>
</context>
<context>
    <name>TableTexts</name>
    <message>
        <source>The table could not be written to %1: %2. Choose another folder or free some space.</source>
        <translation>无法把表格写到 %1：%2。请换一个文件夹或清理空间。</translation>
    </message>
</context>
<context>
    <name>TextBlockTexts</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 changed while it was read. Please try again. Nothing was changed.</source>
        <translation>读取时文件 %1 发生了变化。请重试。未做任何改动。</translation>
    </message>
</context>
<context>
    <name>TextFileTexts</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>无法读取文件 %1：%2</translation>
    </message>
    <message>
        <source>The file %1 is too large to be what Shopglass writes. Choose another one.</source>
        <translation>文件 %1 过大，不是店镜写出的文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>无法写入文件 %1：%2</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Choose a file; nothing was changed.</source>
        <translation>%1 不是普通文件。请选择文件。未做任何改动。</translation>
    </message>
</context>
<context>
    <name>TimeLimitFaultTexts</name>
    <message>
        <source>two entries of “%1” hold on the same day; give them days that follow each other.</source>
        <translation>“%1”有两条在同一天生效；请让它们的日期前后相接。</translation>
    </message>
    <message>
        <source>lacks “%1”.</source>
        <translation>缺少“%1”。</translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
</context>
<context>
    <name>UndoText</name>
    <message>
        <source>Import %1 (%2) was taken back.</source>
        <translation>已撤销导入批次 %1（%2）。</translation>
    </message>
    <message>
        <source>Rows gone, because no other import has them: %1.</source>
        <translation>移除 %1 行，其他批次中没有这些行。</translation>
    </message>
    <message>
        <source>Rows back to what another import says of them: %1.</source>
        <translation>%1 行恢复为其他批次的数据。</translation>
    </message>
    <message>
        <source>It had brought no rows.</source>
        <translation>该批次没有带来任何行。</translation>
    </message>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation>​</translation>
    </message>
    <message>
        <source>Rows that stay as they are, because another import says the same or prevails: %1.</source>
        <translation>%1 行保持不变，其他批次有相同数据或以其他批次为准。</translation>
    </message>
</context>
<context>
    <name>WeightsCommand</name>
    <message>
        <source>&quot;%1&quot; is no score. Use product_score, store_score or reputation_score.</source>
        <translation>“%1”不是评分。可用：product_score、store_score、reputation_score。</translation>
    </message>
    <message>
        <source>Estimated totals of %1 now use %2.</source>
        <translation>%1 的估算总分现在采用：%2。</translation>
    </message>
    <message>
        <source>The rulebook has no example weights for %1, because none of our indicators belongs to it. Nothing was changed.</source>
        <translation>规则库没有 %1 的示例权重，因为这项评分暂无可自测的指标。未做任何改动。</translation>
    </message>
    <message>
        <source>Write a weight as INDICATOR=NUMBER, e.g. quality_refund_rate=0.4; &quot;%1&quot; is not of that form. Nothing was changed.</source>
        <translation>权重请写成 指标=数字，例如 quality_refund_rate=0.4；“%1”不符合。未做任何改动。</translation>
    </message>
    <message>
        <source>The weights of %1 were dropped; there is no estimated total any more.</source>
        <translation>已删除 %1 的权重，不再有估算总分。</translation>
    </message>
    <message>
        <source>No weights of %1 were kept.</source>
        <translation>没有保存过 %1 的权重。</translation>
    </message>
    <message>
        <source>Shows and chooses the weights that make an estimated total of a score.</source>
        <translation>查看或选择估算评分总分所用的权重。</translation>
    </message>
    <message>
        <source>show; accept the example weights; imply (work them out from official values); type; drop.</source>
        <translation>show（查看）、accept（采用示例权重）、imply（由官方分值反推）、type（自填）或 drop（删除）。</translation>
    </message>
    <message>
        <source>product_score, store_score (default) or reputation_score.</source>
        <translation>product_score（商品分）、store_score（店铺体验分，默认）或 reputation_score（带货口碑分）。</translation>
    </message>
    <message>
        <source>With type: an indicator&apos;s weight, e.g. delivery_hours=0.2; those left out weigh nothing, and all must add up to 1.</source>
        <translation>用于 type：指标的权重，例如 delivery_hours=0.2；没写的权重为 0，合计须为 1。</translation>
    </message>
    <message>
        <source>With imply: use the weights from now on.</source>
        <translation>用于 imply：即日起采用这套权重。</translation>
    </message>
    <message>
        <source>Write: shopglass weights show, accept, imply, type or drop.</source>
        <translation>用法：shopglass weights show、accept、imply、type 或 drop。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no indicator of %2; it has %3. Nothing was changed.</source>
        <translation>“%1”不是 %2 的指标，其指标有：%3。未做任何改动。</translation>
    </message>
</context>
<context>
    <name>WorkbookTexts</name>
    <message>
        <source>The file %1 is a binary .xlsb workbook. Please open it in Excel or WPS and save it as .xlsx. Nothing was changed.</source>
        <translation>文件 %1 是二进制的 .xlsb 工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx。未做任何改动。</translation>
    </message>
    <message>
        <source>The file %1 is a zip archive without a workbook. Please unpack it and choose the .csv or .xlsx files inside. Nothing was changed.</source>
        <translation>文件 %1 是压缩包，其中没有工作簿。请解压后选择里面的 .csv 或 .xlsx 文件。未做任何改动。</translation>
    </message>
</context>
<context>
    <name>WorkspaceBackendTexts</name>
    <message>
        <source>The folder of the workspace %1 cannot be made. Check its permissions or choose another place.</source>
        <translation>无法创建工作区 %1 所在的文件夹。请检查权限或换一个位置。</translation>
    </message>
    <message>
        <source>No workspace is open. Choose one in the File menu.</source>
        <translation>没有打开工作区。请在“文件”菜单中选择一个。</translation>
    </message>
    <message>
        <source>The workspace has no store named &quot;%1&quot;.</source>
        <translation>工作区内没有名为“%1”的店铺。</translation>
    </message>
</context>
<context>
    <name>WorkspaceCareTexts</name>
    <message>
        <source>The file itself is damaged: %1. Go back to a backup copy.</source>
        <translation>工作区文件已损坏：%1。请改用备份。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) belong to no import. Go back to a backup copy.</source>
        <translation>
            <numerusform>有 %n 行不属于任何导入批次。请改用备份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) count twice because one file gives them whole and another line by line. Undo one of the two imports.</source>
        <translation>
            <numerusform>有 %n 个订单被重复计数：一个文件按整单记录，另一个按商品行记录。请撤销其中一次导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n daily total(s) differ from the rows behind them. Rebuild the workspace to repair them.</source>
        <translation>
            <numerusform>有 %n 个日合计与明细不符。请重建工作区以修复。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name for the copy; nothing was overwritten.</source>
        <translation>%1 已存在。请给备份换一个名字；未覆盖任何文件。</translation>
    </message>
    <message>
        <source>The copy %1 could not be written. Check that its folder exists, may be written and has room. The workspace is unchanged.</source>
        <translation>无法写入备份 %1。请确认文件夹存在、可写且空间足够。工作区没有改动。</translation>
    </message>
</context>
<context>
    <name>WorkspaceCommand</name>
    <message>
        <source>Cares for a workspace file.</source>
        <translation>检查、备份或重建工作区文件。</translation>
    </message>
    <message>
        <source>Where &apos;backup&apos; writes the copy.</source>
        <translation>“backup”写出备份的位置。</translation>
    </message>
    <message>
        <source>verify, backup or rebuild.</source>
        <translation>verify（检查）、backup（备份）或 rebuild（重建）。</translation>
    </message>
    <message>
        <source>Write: shopglass workspace verify, backup --out FILE, or rebuild.</source>
        <translation>用法：shopglass workspace verify、backup --out FILE 或 rebuild。</translation>
    </message>
    <message>
        <source>Say where to write the copy with --out FILE.</source>
        <translation>请用 --out FILE 指定备份的保存位置。</translation>
    </message>
    <message>
        <source>The summary table was made anew.</source>
        <translation>汇总表已重建。</translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation>工作区没有问题。</translation>
    </message>
</context>
<context>
    <name>WorkspaceTexts</name>
    <message>
        <source>%1 is a folder, not a workspace. Name a .shopglass file in it.</source>
        <translation>%1 是文件夹，不是工作区。请指定其中的 .shopglass 文件。</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be opened because its folder does not exist. Make the folder or choose another place.</source>
        <translation>工作区 %1 所在的文件夹不存在，无法打开。请创建文件夹或换一个位置。</translation>
    </message>
    <message>
        <source>There is no workspace at %1. Import a file to make one, or choose another.</source>
        <translation>在 %1 没有找到工作区。请导入文件来新建，或选择其他工作区。</translation>
    </message>
    <message>
        <source>No workspace can be made at %1 because the folder is read-only. Allow writing or choose another place.</source>
        <translation>文件夹是只读的，无法在 %1 新建工作区。请允许写入或换一个位置。</translation>
    </message>
    <message>
        <source>A store needs a name.</source>
        <translation>店铺须有名称。</translation>
    </message>
</context>
<context>
    <name>XlsTexts</name>
    <message>
        <source>The file %1 is an old .xls workbook with a password, which cannot be opened here. Please open it in Excel or WPS and save it as .xlsx. Nothing was changed.</source>
        <translation>文件 %1 是带密码的旧版 .xls 工作簿，暂不支持。请用 Excel 或 WPS 打开，另存为 .xlsx。未做任何改动。</translation>
    </message>
    <message>
        <source>The file %1 is damaged or was cut off. Please download it again. Nothing was changed.</source>
        <translation>文件 %1 已损坏或不完整。请重新下载。未做任何改动。</translation>
    </message>
    <message>
        <source>The file %1 is too large for an old .xls workbook. Please open it in Excel or WPS and save it as .xlsx or .csv. Nothing was changed.</source>
        <translation>文件 %1 超出旧版 .xls 工作簿的大小上限。请用 Excel 或 WPS 打开，另存为 .xlsx 或 .csv。未做任何改动。</translation>
    </message>
    <message>
        <source>There is no room to read %1: %2. Nothing was changed.</source>
        <translation>空间不足，无法读取 %1：%2。未做任何改动。</translation>
    </message>
    <message>
        <source>The file %1 is a workbook of Excel 95 or older. Please open it in Excel or WPS and save it as .xlsx. Nothing was changed.</source>
        <translation>文件 %1 是 Excel 95 或更早版本的工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx。未做任何改动。</translation>
    </message>
</context>
<context>
    <name>XlsxBook</name>
    <message>
        <source>The workbook %1 could not be written: %2. Nothing was changed; make room on the disk, then try again.</source>
        <translation>无法写入工作簿 %1：%2。未做任何改动。请清理磁盘空间后重试。</translation>
    </message>
    <message>
        <source>the disk of the temporary files is full (%1)</source>
        <translation>临时文件所在的磁盘已满（%1）</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>Period</source>
        <translation>统计周期</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>出具方</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>XmlTexts</name>
    <message>
        <source>The file %1 contains a document type, which no export has. It is refused for safety; nothing was changed.</source>
        <translation>文件 %1 含有文档类型声明，后台导出的文件不会有。为安全起见拒绝读取，未做任何改动。</translation>
    </message>
</context>
<context>
    <name>ZipTexts</name>
    <message>
        <source>The file %1 is damaged or was cut off. Please download it again. Nothing was changed.</source>
        <translation>文件 %1 已损坏或不完整。请重新下载。未做任何改动。</translation>
    </message>
    <message>
        <source>The file %1 would unpack to an enormous size, which no export does. It is refused for safety; nothing was changed.</source>
        <translation>文件 %1 解压后异常巨大，后台导出的文件不会这样。为安全起见拒绝读取，未做任何改动。</translation>
    </message>
</context>
<context>
    <name>shopglass::ActionPanel</name>
    <message>
        <source>What becomes of an action</source>
        <translation>动作进展</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>动作(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>截止(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>负责人(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
</context>
<context>
    <name>shopglass::AlertPanel</name>
    <message>
        <source>Alerts that are on</source>
        <translation>正在提醒的指标</translation>
    </message>
    <message>
        <source>A&amp;lert</source>
        <translation>提醒(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>暂停天数(&amp;D)</translation>
    </message>
    <message>
        <source>Put to &amp;sleep</source>
        <translation>暂停提醒(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Wake</source>
        <translation>恢复提醒(&amp;W)</translation>
    </message>
    <message>
        <source>%1 (asleep until %2)</source>
        <translation>%1（暂停至 %2）</translation>
    </message>
</context>
<context>
    <name>shopglass::AttributeCombo</name>
    <message>
        <source>not stored</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
</context>
<context>
    <name>shopglass::AuditPage</name>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation>​</translation>
    </message>
    <message>
        <source>%1 ● bad · %2 ◐ to watch · %3 good, on each column&apos;s own scale (its value, its change or the median of these stores; point at a cell to read it) · — unknown, never zero · … still being read</source>
        <translation>%1 ● 差 · %2 ◐ 关注 · %3 良好，按各列自己的标准判断（数值、变化或这些店铺的中位数，指向单元格可查看）· — 未知，不是 0 · … 还在读取</translation>
    </message>
    <message>
        <source>Sort by &amp;need again</source>
        <translation>重新按需关注程度排序(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open this store</source>
        <translation>打开该店铺(&amp;O)</translation>
    </message>
    <message>
        <source>Choose a store to read what was found there; a double click opens it.</source>
        <translation>选中一家店铺查看它的问题，双击打开。</translation>
    </message>
    <message>
        <source>%1: nothing was found.</source>
        <translation>%1：没有发现问题。</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Save audit &amp;as</source>
        <translation>客户诊断另存为(&amp;A)</translation>
    </message>
</context>
<context>
    <name>shopglass::BenefitDialog</name>
    <message>
        <source>Lines of benefits</source>
        <translation>权益分数线</translation>
    </message>
    <message>
        <source>The platform does not publish from which score on it grants these. Type the line that you know; an empty field is an unknown line. Only official totals are held against it.</source>
        <translation>平台没有公布达到多少分可享有这些权益。知道分数线的请填写，留空表示未知。只与官方总分比较。</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>公布值：%1</translation>
    </message>
    <message>
        <source>unknown; %1 to %2</source>
        <translation>未知；%1 到 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no score from %2 to %3. Nothing was stored.</source>
        <translation>“%1”不是 %2 到 %3 之间的分值。未保存任何分数线。</translation>
    </message>
</context>
<context>
    <name>shopglass::ChannelRuleDialog</name>
    <message>
        <source>(blank)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Channel rules</source>
        <translation>渠道规则</translation>
    </message>
    <message>
        <source>Channel rules, the first that matches wins</source>
        <translation>渠道规则，以首条匹配的为准</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>订单载体</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>账号类型</translation>
    </message>
    <message>
        <source>Promoter</source>
        <translation>推广者</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>经营场</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>匹配情况</translation>
    </message>
    <message>
        <source>&amp;Use these rules</source>
        <translation>采用这些规则(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>保存到文件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Back to the rulebook&apos;s</source>
        <translation>恢复规则库的规则(&amp;B)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>with</source>
        <translation>有</translation>
    </message>
    <message>
        <source>without</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Open channel rules</source>
        <translation>打开渠道规则</translation>
    </message>
    <message>
        <source>Channel rules (*.json)</source>
        <translation>渠道规则 (*.json)</translation>
    </message>
    <message>
        <source>Save channel rules</source>
        <translation>保存渠道规则</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写到 %1。</translation>
    </message>
    <message>
        <source>The first rule that matches a row decides its field; what none takes stays unclassified. Several values are divided by commas, an empty cell asks for nothing, %1 for an empty cell of the file. The rules hold for all stores of this workspace; the numbers of rows below are those of this store.</source>
        <translation>由第一条匹配的规则决定某行归属的场；没有规则匹配的为未归类。多个值用逗号分隔，留空表示不限，%1 表示文件中的空单元格。规则对本工作区的所有店铺生效；下方的行数只统计当前店铺。</translation>
    </message>
</context>
<context>
    <name>shopglass::ChartPanel</name>
    <message>
        <source>There is nothing to draw here yet.</source>
        <translation>暂无可画的数据。</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>看图</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>看表</translation>
    </message>
    <message>
        <source>Show as radar</source>
        <translation>看雷达图</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Show shares instead of amounts</source>
        <translation>显示占比（百分比堆积）</translation>
    </message>
</context>
<context>
    <name>shopglass::ChartWidget</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>把图表存成图片</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Save the chart as a drawing</source>
        <translation>把图表存成矢量图</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>Show the rows behind the figure</source>
        <translation>查看明细</translation>
    </message>
</context>
<context>
    <name>shopglass::ColumnDetails</name>
    <message>
        <source>Calculated column</source>
        <translation>公式列</translation>
    </message>
    <message>
        <source>The same value in every row</source>
        <translation>每行的固定值</translation>
    </message>
    <message>
        <source>The day above the header</source>
        <translation>表头上方的日期</translation>
    </message>
    <message>
        <source>Column without a header</source>
        <translation>无表头的列</translation>
    </message>
    <message>
        <source>&amp;Remove this column</source>
        <translation>移除该列(&amp;R)</translation>
    </message>
    <message>
        <source>e.g. 元 个</source>
        <translation>例如 元 个</translation>
    </message>
    <message>
        <source>e.g. 0</source>
        <translation>例如 0</translation>
    </message>
    <message>
        <source>a number or name of the platform</source>
        <translation>平台的买家 ID 或昵称</translation>
    </message>
    <message>
        <source>a mobile phone number</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>blank cells take the value &amp;above, within an order</source>
        <translation>同一订单内，空单元格沿用上一行的值(&amp;A)</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Ta&amp;ke off its end</source>
        <translation>去掉末尾(&amp;K)</translation>
    </message>
    <message>
        <source>Cells that mean &amp;nothing</source>
        <translation>视为空值(&amp;N)</translation>
    </message>
    <message>
        <source>Form of its &amp;dates</source>
        <translation>日期格式(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Only where this is filled</source>
        <translation>仅限此列有值的行(&amp;O)</translation>
    </message>
    <message>
        <source>The &amp;buyer is</source>
        <translation>买家取自(&amp;B)</translation>
    </message>
    <message>
        <source>Choose a column to say more about how it is read.</source>
        <translation>选中一列，可进一步设置读法。</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>“%1”列</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, how it is read</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Formula, e.g. {Quantity} * {Price}</source>
        <translation>公式(&amp;F)，例如 {数量} * {单价}</translation>
    </message>
    <message>
        <source>&amp;Value of every row</source>
        <translation>每行的固定值(&amp;V)</translation>
    </message>
    <message>
        <source>in every row</source>
        <translation>所有行</translation>
    </message>
</context>
<context>
    <name>shopglass::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>输入命令</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>筛选命令</translation>
    </message>
</context>
<context>
    <name>shopglass::CopyLabel</name>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
</context>
<context>
    <name>shopglass::CoveragePanel</name>
    <message>
        <source>Days of the coverage calendar</source>
        <translation>数据覆盖日历的日期范围</translation>
    </message>
    <message>
        <source>&amp;Days of the coverage calendar:</source>
        <translation>数据覆盖日历的日期范围(&amp;D)：</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>All: %1 – %2</source>
        <translation>全部：%1 – %2</translation>
    </message>
</context>
<context>
    <name>shopglass::DataPage</name>
    <message>
        <source>&amp;Undo this import…</source>
        <translation>撤销此次导入(&amp;U)…</translation>
    </message>
    <message>
        <source>Export &amp;rejected rows…</source>
        <translation>导出未导入行(&amp;R)…</translation>
    </message>
    <message>
        <source>Take back the import of “%1”?</source>
        <translation>撤销“%1”的导入？</translation>
    </message>
    <message>
        <source>%1 new rows go, and %2 updated rows return to what the other files say. Your file itself is not touched; you can import it again at any time.</source>
        <translation>将移除新增的 %1 行，更新过的 %2 行恢复为其他文件的数据。您的原文件不受影响，随时可以重新导入。</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation>导出未导入行</translation>
    </message>
    <message>
        <source>rejected-rows.csv</source>
        <translation>未导入行.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Import with a &amp;mapping…</source>
        <translation>按映射方案导入(&amp;M)…</translation>
    </message>
    <message>
        <source>For files of other platforms and tools: say which column is what.</source>
        <translation>用于其他平台和工具的文件：指定各列的含义。</translation>
    </message>
    <message>
        <source>Ma&amp;ppings…</source>
        <translation>映射方案(&amp;P)…</translation>
    </message>
    <message>
        <source>Mappings that are kept and read files with their headers by themselves.</source>
        <translation>已保存的映射方案，遇到相同表头的文件时自动使用。</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>停止监视(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import the selected file…</source>
        <translation>导入所选文件(&amp;L)…</translation>
    </message>
    <message>
        <source>Asks for a password, or which column is what, where the file needs it.</source>
        <translation>文件需要密码或不能自动识别时，再输入密码或指定各列的含义。</translation>
    </message>
</context>
<context>
    <name>shopglass::DefinitionDialog</name>
    <message>
        <source>Definition: %1</source>
        <translation>口径：%1</translation>
    </message>
    <message>
        <source>Show the &amp;rows behind the figure</source>
        <translation>查看明细(&amp;R)</translation>
    </message>
</context>
<context>
    <name>shopglass::DropOverlay</name>
    <message>
        <source>Drop files or folders to import them</source>
        <translation>拖放文件或文件夹即可导入</translation>
    </message>
</context>
<context>
    <name>shopglass::EventDialog</name>
    <message>
        <source>Own events</source>
        <translation>自有活动</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>开始日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>结束日期(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Main day</source>
        <translation>主活动日(&amp;M)</translation>
    </message>
    <message>
        <source>a day, YYYY-MM-DD</source>
        <translation>日期，格式 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>the last day, if left empty</source>
        <translation>留空则取结束日期</translation>
    </message>
    <message>
        <source>&amp;Add event</source>
        <translation>添加活动(&amp;A)</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <extracomment>An own event in a list: its name, first and last day</extracomment>
        <translation>%1：%2 至 %3</translation>
    </message>
    <message>
        <source>Sales of your own, such as an anniversary. They stand in the calendar beside 618 and 116.</source>
        <translation>自己的活动（如店庆）会和 618、116 一起列在大促日历中。</translation>
    </message>
</context>
<context>
    <name>shopglass::FolderWatcher</name>
    <message>
        <source>The import was stopped. It is tried again once the file changes.</source>
        <translation>导入已停止。文件有变化后会再次尝试。</translation>
    </message>
</context>
<context>
    <name>shopglass::ImpliedWeightsDialog</name>
    <message>
        <source>&amp;Use these weights</source>
        <translation>采用这些权重(&amp;U)</translation>
    </message>
</context>
<context>
    <name>shopglass::ImportReport</name>
    <message>
        <source>Result of the import</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>Close the result</source>
        <translation>关闭导入结果</translation>
    </message>
</context>
<context>
    <name>shopglass::KpiCard</name>
    <message>
        <source>Copy value</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Show definition</source>
        <translation>查看口径</translation>
    </message>
    <message>
        <source>Show the rows behind the figure</source>
        <translation>查看明细</translation>
    </message>
</context>
<context>
    <name>shopglass::LaunchPanel</name>
    <message>
        <source>&amp;One launch</source>
        <translation>单个新品(&amp;O)</translation>
    </message>
    <message>
        <source>All that is known of one launch</source>
        <translation>该新品的全部信息</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A launch in a list: its day and its product</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>shopglass::MainWindow</name>
    <message>
        <source>The rejected rows were written to %1.</source>
        <translation>未导入行已写到 %1。</translation>
    </message>
    <message>
        <source>Shopglass</source>
        <extracomment>The product&apos;s name</extracomment>
        <translation>店镜</translation>
    </message>
    <message>
        <source>Move the keyboard focus to a card or a column of figures and press F1 again.</source>
        <translation>请先用键盘选中一张指标卡或一列数字，再按 F1。</translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>Which store are these files from? It gets its own place in the workspace.</source>
        <translation>这些文件属于哪家店铺？每家店铺在工作区内单独存放。</translation>
    </message>
    <message>
        <source>My store</source>
        <translation>我的店铺</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import all export files of a folder</source>
        <translation>导入文件夹内的全部导出文件</translation>
    </message>
    <message>
        <source>New store</source>
        <translation>新建店铺</translation>
    </message>
    <message>
        <source>Name of the new store:</source>
        <translation>新店铺的名称：</translation>
    </message>
    <message>
        <source>Sample shop (invented)</source>
        <extracomment>Name of the store that the sample shop&apos;s made-up data go into</extracomment>
        <translation>示例店铺（虚构）</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Shopglass workspaces (*.shopglass)</source>
        <translation>店镜工作区 (*.shopglass)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>workspace.shopglass</source>
        <translation>工作区.shopglass</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>报告已保存为 %1。</translation>
    </message>
    <message>
        <source>file %1 of %2</source>
        <translation>第 %1/%2 个文件</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 rows per second</source>
        <translation>%1 行/秒</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>About Shopglass</source>
        <translation>关于店镜</translation>
    </message>
    <message>
        <source>Shopglass %1 shows what a shop&apos;s export files say. Nothing leaves this computer. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>店镜 %1：用店铺自己导出的文件看经营。数据不出本机。自由软件，许可证为 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1，另有 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>Is each of the %n folder(s) in “%1” a store of its own?</source>
        <translation>
            <numerusform>“%1”内的 %n 个文件夹，各是一家店铺吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>They are %1. A store takes the name of its folder.</source>
        <translation>文件夹：%1。店铺以文件夹名命名。</translation>
    </message>
    <message>
        <source>&amp;Each is a store</source>
        <translation>各是一家店铺(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;All are of one store</source>
        <translation>都属于同一家店铺(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stored: %1.</source>
        <translation>
            <numerusform>已保存 %n 个分值：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 drawn</source>
        <translation>已绘制 %1/%2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>%1 diagnosis %2</source>
        <translation>%1诊断报告 %2</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>The report was stopped; nothing was written.</source>
        <translation>已停止生成报告，未写出任何文件。</translation>
    </message>
    <message>
        <source>Reports now carry this provider.</source>
        <translation>之后的报告将使用这份服务商资料。</translation>
    </message>
    <message>
        <source>Export files (*.xlsx *.csv *.tsv *.txt *.xls *.zip);;All files (*)</source>
        <translation>导出文件 (*.xlsx *.csv *.tsv *.txt *.xls *.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Audit of all stores %1</source>
        <extracomment>A file name; %1 is a day</extracomment>
        <translation>客户诊断报告 %1</translation>
    </message>
    <message>
        <source>%1 of %2 stores read</source>
        <translation>已读取 %1/%2 家店铺</translation>
    </message>
    <message>
        <source>Import what comes into a folder from now on</source>
        <translation>自动导入放进文件夹的新文件</translation>
    </message>
    <message>
        <source>%1 is not watched any more.</source>
        <translation>已停止监视 %1。</translation>
    </message>
    <message>
        <source>Taking back “%1”</source>
        <translation>正在撤销“%1”的导入</translation>
    </message>
    <message>
        <source>Bringing %1 up to date</source>
        <translation>正在升级工作区 %1</translation>
    </message>
    <message>
        <source>The rows were written to %1.</source>
        <translation>明细已写到 %1。</translation>
    </message>
    <message>
        <source>These questions can be answered once the store&apos;s files are read.</source>
        <translation>店铺文件读取完成后才能回答这些问题。</translation>
    </message>
    <message>
        <source>The channel rules can be edited once the store&apos;s files are read.</source>
        <translation>店铺文件读取完成后才能编辑渠道规则。</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>Files that come into %1 from now on are imported into the store “%2” as soon as they are complete; import those that are there already yourself. What could not be read is listed on the Data page.</source>
        <translation>今后放进 %1 的文件，写完后会自动导入店铺“%2”；已有的文件请自行导入。无法读取的文件列在“数据”页。</translation>
    </message>
</context>
<context>
    <name>shopglass::MappingAssistant</name>
    <message>
        <source>Export files (*.xlsx *.csv *.tsv *.txt *.xls);;All files (*)</source>
        <translation>导出文件 (*.xlsx *.csv *.tsv *.txt *.xls);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import with a mapping</source>
        <translation>按映射方案导入</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>The mapping “%1” is kept.</source>
        <translation>映射方案“%1”已保存。</translation>
    </message>
    <message>
        <source>The mapping “%1” is called “%2” now.</source>
        <translation>映射方案“%1”已改名为“%2”。</translation>
    </message>
    <message>
        <source>The mapping “%1” was deleted.</source>
        <translation>映射方案“%1”已删除。</translation>
    </message>
    <message>
        <source>The mapping “%1” was written to %2.</source>
        <translation>映射方案“%1”已写到 %2。</translation>
    </message>
    <message>
        <source>The mapping of %1 is kept.</source>
        <translation>已保存 %1 中的映射方案。</translation>
    </message>
    <message>
        <source>A file to try the mapping with</source>
        <translation>选一个文件来试用映射方案</translation>
    </message>
    <message>
        <source>The mapping was written to %1.</source>
        <translation>映射方案已写到 %1。</translation>
    </message>
</context>
<context>
    <name>shopglass::MappingDialog</name>
    <message>
        <source>&amp;Only rows with problems</source>
        <translation>只看有问题的行(&amp;O)</translation>
    </message>
    <message>
        <source>Read this column a&amp;gain</source>
        <translation>再次读取该列(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Remember for files with these headers as</source>
        <translation>记住并用于相同表头的文件，名称(&amp;R)</translation>
    </message>
    <message>
        <source>Which column is what? – %1</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>指定各列的含义 – %1</translation>
    </message>
    <message>
        <source>what Shopglass suggests</source>
        <translation>店镜的建议</translation>
    </message>
    <message>
        <source>the mapping “%1”</source>
        <translation>映射方案“%1”</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>起始方案</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>起始方案(&amp;B)</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>文件预览</translation>
    </message>
    <message>
        <source>Add a &amp;calculated column</source>
        <translation>添加公式列(&amp;C)</translation>
    </message>
    <message>
        <source>Add a &amp;value of every row</source>
        <translation>添加固定值列(&amp;V)</translation>
    </message>
    <message>
        <source>For files in which one column says two things, such as one date for order and payment.</source>
        <translation>用于一列表示两种含义的文件，例如下单和支付共用一个日期。</translation>
    </message>
    <message>
        <source>&amp;Save the mapping only</source>
        <translation>仅保存映射方案(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>%1 is the name of a store</extracomment>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import into %1</source>
        <translation>导入到“%1”(&amp;I)</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>映射方案名称</translation>
    </message>
    <message>
        <source>The mapping “%1” is kept. It reads files with these headers by itself.</source>
        <translation>映射方案“%1”已保存，遇到相同表头的文件时自动使用。</translation>
    </message>
    <message>
        <source>Choose above this column what it holds.</source>
        <translation>请在该列上方选择它对应的字段。</translation>
    </message>
    <message>
        <source>⚠ This file fits several kinds equally well: choose which one it is.</source>
        <translation>⚠ 本文件同时符合几种文件类型，请选择其中一种。</translation>
    </message>
    <message>
        <source>This file has none</source>
        <translation>本文件没有</translation>
    </message>
    <message>
        <source>%1: the file has none, and every figure that needs it leaves these rows out.</source>
        <translation>%1：文件没有，凡用到它的指标都不含这些行。</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>本文件有</translation>
    </message>
    <message>
        <source>✓ Everything that %1 needs has its place.</source>
        <translation>✓ “%1”所需的字段都已对应。</translation>
    </message>
    <message>
        <source>%1 would be imported</source>
        <translation>可导入 %1 行</translation>
    </message>
    <message>
        <source>%1 left out for a problem</source>
        <translation>有问题、不导入 %1 行</translation>
    </message>
    <message>
        <source>%1 are totals or remarks</source>
        <translation>合计或备注 %1 行</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>If an order has several rows, choose “a product of an order” or “itself, never updated”.</source>
        <extracomment>The words in quotation marks are those of the list &apos;One row is&apos;</extracomment>
        <translation>如果一个订单有多行，请选“订单中的一个商品”或“独立记录，不更新”。</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n of these rows repeat(s) the number of an earlier one, and of each only one counts. %1</source>
        <translation>
            <numerusform>⚠ 其中 %n 行与前面某行的单号相同，每组只计一行。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping “%1”</source>
        <translation>映射方案“%1”</translation>
    </message>
    <message>
        <source>The mapping “%1” is kept. It reads a file when it is chosen.</source>
        <translation>映射方案“%1”已保存，仅在选用时使用。</translation>
    </message>
    <message>
        <source>Begin with a mapping</source>
        <translation>选择起始映射方案</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>映射方案 (*.json)</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>映射方案</translation>
    </message>
    <message>
        <source>Export the mapping</source>
        <translation>导出映射方案</translation>
    </message>
    <message>
        <source>Close without keeping what you have chosen?</source>
        <translation>关闭并放弃所做的选择？</translation>
    </message>
    <message>
        <source>Which column is what has been changed here and not been saved. Nothing was imported.</source>
        <translation>各列的含义已改动，尚未保存。没有导入任何数据。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>a mapping file…</source>
        <translation>映射文件…</translation>
    </message>
    <message>
        <source>&amp;Try with a file…</source>
        <translation>用文件试用(&amp;F)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes the mapping to a file, for a colleague or the command line.</source>
        <translation>把映射方案写成文件，供同事或命令行使用。</translation>
    </message>
    <message>
        <source>There is no sample file, so no rows are shown. Choose one to see how its cells are read.</source>
        <translation>没有样例文件，因此不显示数据行。选一个文件即可查看各单元格的读取结果。</translation>
    </message>
    <message>
        <source>All %1 rows were looked at: %2</source>
        <extracomment>%1 = a number, %2 = what became of them, as a list</extracomment>
        <translation>已检查全部 %1 行：%2</translation>
    </message>
    <message>
        <source>The first %1 rows were looked at: %2</source>
        <translation>已检查前 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>shopglass::MappingHeader</name>
    <message>
        <source>(no header)</source>
        <translation>（无表头）</translation>
    </message>
    <message>
        <source>What column &apos;%1&apos; holds</source>
        <translation>“%1”列对应的字段</translation>
    </message>
    <message>
        <source>Personal: never stored.</source>
        <translation>个人信息，一律不保存。</translation>
    </message>
</context>
<context>
    <name>shopglass::MappingModel</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>文件原值：%1</translation>
    </message>
    <message>
        <source>(no header)</source>
        <translation>（无表头）</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>固定为 %1</translation>
    </message>
    <message>
        <source>day above the header</source>
        <translation>表头上方的日期</translation>
    </message>
    <message>
        <source>Row %1 would be left out.</source>
        <translation>第 %1 行不会导入。</translation>
    </message>
    <message>
        <source>Row %1 would be left out: %2</source>
        <translation>第 %1 行不会导入：%2</translation>
    </message>
    <message>
        <source>Row %1 is one of totals and is left out.</source>
        <translation>第 %1 行是合计行，跳过。</translation>
    </message>
    <message>
        <source>Row %1 is a remark or the header again and is left out.</source>
        <translation>第 %1 行是备注或重复的表头，跳过。</translation>
    </message>
    <message>
        <source>Row %1 would be imported.</source>
        <translation>第 %1 行可以导入。</translation>
    </message>
    <message>
        <source>Personal: never stored.</source>
        <translation>个人信息，一律不保存。</translation>
    </message>
    <message>
        <source>Nothing is read from this column.</source>
        <translation>不读取该列。</translation>
    </message>
</context>
<context>
    <name>shopglass::MappingSettings</name>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>%1 – fits</source>
        <translation>%1 – 相符</translation>
    </message>
    <message>
        <source>%1 – missing: %2</source>
        <translation>%1 – 缺少：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Ki&amp;nd of file</source>
        <translation>文件类型(&amp;N)</translation>
    </message>
    <message>
        <source>One row &amp;is</source>
        <translation>每行是(&amp;I)</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026</source>
        <translation>3/4/2026 这类日期</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>Separa&amp;tor</source>
        <translation>分隔符(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Header ro&amp;w</source>
        <translation>表头行(&amp;W)</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>表头行</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>一个订单</translation>
    </message>
    <message>
        <source>a product of an order</source>
        <translation>订单中的一个商品</translation>
    </message>
    <message>
        <source>itself, never updated</source>
        <translation>独立记录，不更新</translation>
    </message>
    <message>
        <source>only with the year first</source>
        <translation>只接受年在前</translation>
    </message>
    <message>
        <source>begin with the year</source>
        <translation>年在前</translation>
    </message>
    <message>
        <source>begin with the day</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>begin with the month</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>all that fit (shown: %1)</source>
        <translation>所有相符的工作表（当前：%1）</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>仅此一个</translation>
    </message>
    <message>
        <source>automatic: %1</source>
        <translation>自动：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>all that fit</source>
        <translation>所有相符的工作表</translation>
    </message>
</context>
<context>
    <name>shopglass::MappingsDialog</name>
    <message>
        <source>Mappings</source>
        <translation>映射方案</translation>
    </message>
    <message>
        <source>A mapping says which column of a file is what. Files with its headers are read by it unasked, in this window and on the command line.</source>
        <translation>映射方案规定文件各列的含义。表头相同的文件会自动按它读取，窗口和命令行都一样。</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>改名(&amp;R)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation>从文件添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Mappings that are kept</source>
        <translation>已保存的映射方案</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用方式</translation>
    </message>
    <message>
        <source>only when it is chosen</source>
        <translation>仅在选用时</translation>
    </message>
    <message>
        <source>for files with %1</source>
        <translation>自动，用于含这些表头的文件：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No mapping is kept yet. Map a file and let its mapping be remembered.</source>
        <translation>还没有保存映射方案。按映射方案导入文件时勾选“记住”即可保存。</translation>
    </message>
    <message>
        <source>Rename the mapping</source>
        <translation>给映射方案改名</translation>
    </message>
    <message>
        <source>Name of the mapping:</source>
        <translation>映射方案名称：</translation>
    </message>
    <message>
        <source>Delete the mapping “%1”?</source>
        <translation>删除映射方案“%1”？</translation>
    </message>
    <message>
        <source>What was imported with it stays. Files with its headers will be unknown again.</source>
        <translation>用它导入的数据会保留。之后将不再自动识别相同表头的文件。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Export the mapping</source>
        <translation>导出映射方案</translation>
    </message>
    <message>
        <source>mapping.json</source>
        <translation>映射方案.json</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>映射方案 (*.json)</translation>
    </message>
    <message>
        <source>Add a mapping</source>
        <translation>添加映射方案</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>shopglass::MessageBar</name>
    <message>
        <source>Copy this message</source>
        <translation>复制这条消息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>shopglass::OwnIndicatorsDialog</name>
    <message>
        <source>My indicators</source>
        <translation>自定义指标</translation>
    </message>
    <message>
        <source>Combine figures of the catalogue with + − × ÷. Your indicators belong to this workspace and appear on the overview, in reports and, with a target, among the actions.</source>
        <translation>用 + − × ÷ 组合指标目录中的指标。自定义指标保存在本工作区，显示在总览和报告中；设了目标的也会进入动作清单。</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>e.g. net_gmv / paid_orders; type part of a name for proposals</source>
        <translation>例如 net_gmv / paid_orders；输入部分名称会给出备选</translation>
    </message>
    <message>
        <source>optional; yuan for amounts, 3.5% for rates</source>
        <translation>选填；金额以元计，比率写成 3.5%</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What is better</source>
        <translation>好坏方向</translation>
    </message>
    <message>
        <source>Enough data when</source>
        <translation>样本指标</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>最小样本量</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>amount (¥)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>rate (%)</source>
        <translation>比率（%）</translation>
    </message>
    <message>
        <source>multiple</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>score</source>
        <translation>分</translation>
    </message>
    <message>
        <source>more</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>less</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>不分好坏</translation>
    </message>
    <message>
        <source>(nothing to count)</source>
        <translation>（不限样本量）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used by %2. Change or remove these first.</source>
        <translation>“%1”正被 %2 引用，请先修改或删除引用它的指标。</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>It disappears from the overview, reports and actions. No imported data are touched.</source>
        <translation>总览、报告和动作清单中将不再显示。已导入的数据不受影响。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>shopglass::Page</name>
    <message>
        <source>Reading the workspace …</source>
        <translation>正在读取工作区…</translation>
    </message>
    <message>
        <source>No files have been imported yet</source>
        <translation>还没有导入文件</translation>
    </message>
    <message>
        <source>Download the order file in the shop&apos;s back office (Orders → Order search → Export) and drop it anywhere on this window, encrypted or not. After-sale, shipment and score files make the picture complete. Everything stays on this computer.</source>
        <translation>在小店后台下载订单文件（订单管理 → 订单查询 → 批量导出），拖到窗口任意位置，加密的也可以。再加上售后单、运单和评分文件，数据就完整了。所有数据只留在本机。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>试用示例店铺</translation>
    </message>
</context>
<context>
    <name>shopglass::PageHead</name>
    <message>
        <source>Parts of this page</source>
        <translation>本页各部分</translation>
    </message>
    <message>
        <source>Ctrl+Tab goes to the next part.</source>
        <translation>按 Ctrl+Tab 切换到下一部分。</translation>
    </message>
</context>
<context>
    <name>shopglass::PeriodPicker</name>
    <message>
        <source>Last 7 days</source>
        <translation>近7天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>近30天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>近90天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>618 festival</source>
        <extracomment>The latest 618 shopping festival</extracomment>
        <translation>618 大促</translation>
    </message>
    <message>
        <source>116 festival</source>
        <extracomment>The latest 116 shopping festival</extracomment>
        <translation>116 大促</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>不对比</translation>
    </message>
    <message>
        <source>vs previous period</source>
        <translation>较上期</translation>
    </message>
    <message>
        <source>vs last year</source>
        <translation>较去年同期</translation>
    </message>
    <message>
        <source>vs last promotion</source>
        <extracomment>Compared with the last promotion, aligned by event day</extracomment>
        <translation>较上次大促</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>统计周期</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
</context>
<context>
    <name>shopglass::ProductRoleDialog</name>
    <message>
        <source>Product roles</source>
        <translation>商品角色</translation>
    </message>
    <message>
        <source>Proposed from price and pieces, because no file tells margins. Say where you know better. The products that sold most, at most %1.</source>
        <translation>没有文件提供毛利，角色按价格和件数建议。你更了解的请自行指定。列出成交最多的商品，至多 %1 个。</translation>
    </message>
    <message>
        <source>proposed: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>none: too few sold</source>
        <translation>暂无：卖得太少</translation>
    </message>
    <message>
        <source>&amp;Save roles</source>
        <translation>保存角色(&amp;S)</translation>
    </message>
</context>
<context>
    <name>shopglass::ProgrammeDialog</name>
    <message>
        <source>Questions of the support programmes</source>
        <translation>扶持政策问题</translation>
    </message>
    <message>
        <source>No file says these things, so only you can. The answers stay in this workspace and belong to this store. Leave open what you do not know.</source>
        <translation>这些情况文件里没有，须由商家回答。回答保存在本工作区，只用于本店铺；不清楚的可以留空。</translation>
    </message>
    <message>
        <source>&amp;Save answers</source>
        <translation>保存回答(&amp;S)</translation>
    </message>
    <message>
        <source>a share such as 35%</source>
        <translation>比例，如 35%</translation>
    </message>
    <message>
        <source>a day, YYYY-MM-DD</source>
        <translation>日期，格式 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>shopglass::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Stopping; what is not finished leaves nothing behind …</source>
        <translation>正在停止，未完成的部分不会留下数据…</translation>
    </message>
    <message>
        <source>Being written to disk; this much stays and cannot be stopped any more …</source>
        <translation>正在写入磁盘；这部分会保留，已无法停止…</translation>
    </message>
</context>
<context>
    <name>shopglass::PromotionPanel</name>
    <message>
        <source>Set &amp;targets…</source>
        <translation>设定目标(&amp;T)…</translation>
    </message>
    <message>
        <source>Product &amp;roles…</source>
        <translation>商品角色(&amp;R)…</translation>
    </message>
    <message>
        <source>Own &amp;events…</source>
        <translation>自有活动(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>shopglass::PromotionTargetDialog</name>
    <message>
        <source>Targets: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Yuan, or a percentage for the share of new products. What you leave empty stays as proposed, which stands grey in the field.</source>
        <translation>单位为元；新品占比填百分数。留空则沿用建议值，建议值在输入框中以灰字显示。</translation>
    </message>
    <message>
        <source>&amp;Save targets</source>
        <translation>保存目标(&amp;S)</translation>
    </message>
</context>
<context>
    <name>shopglass::ProviderDialog</name>
    <message>
        <source>Provider of reports</source>
        <translation>服务商资料</translation>
    </message>
    <message>
        <source>Reports carry this brand: on the cover, at the foot of every page and in the file&apos;s properties. It is kept on this computer, outside the workspaces.</source>
        <translation>报告的封面、每页页脚和文件属性会带上这些信息。资料保存在本机，不在工作区内。</translation>
    </message>
    <message>
        <source>Company that issues the report</source>
        <translation>出具报告的公司</translation>
    </message>
    <message>
        <source>Telephone, WeChat or mail</source>
        <translation>电话、微信或邮箱</translation>
    </message>
    <message>
        <source>For example: Confidential, only for the named store</source>
        <translation>例如：内部资料，仅供该店铺使用</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Contact:</source>
        <translation>联系方式(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Footer:</source>
        <translation>页脚(&amp;F)：</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>主题色(&amp;O)：</translation>
    </message>
    <message>
        <source>Logo:</source>
        <translation>Logo：</translation>
    </message>
    <message>
        <source># and six hexadecimal digits</source>
        <translation># 加六位十六进制数</translation>
    </message>
    <message>
        <source>Colour as # and six hexadecimal digits</source>
        <translation>主题色，# 加六位十六进制数</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a &amp;logo…</source>
        <translation>选择 Logo(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择 Logo</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The logo %1 is broken: it cannot be decoded. Save it again.</source>
        <translation>Logo 图片 %1 已损坏，无法解码。请重新保存。</translation>
    </message>
    <message>
        <source>“%1” is no colour. Write # and six hexadecimal digits, or leave the line empty.</source>
        <translation>“%1”不是颜色。请写成 # 加六位十六进制数，或留空。</translation>
    </message>
    <message>
        <source>Colour of reports</source>
        <translation>报告主题色</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>没有 Logo</translation>
    </message>
    <message>
        <source>Logo %1</source>
        <translation>Logo：%1</translation>
    </message>
</context>
<context>
    <name>shopglass::RowsDialog</name>
    <message>
        <source>Largest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>从小到大</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>从新到旧</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>从旧到新</translation>
    </message>
    <message>
        <source>Rows behind: %1</source>
        <translation>明细：%1</translation>
    </message>
    <message>
        <source>The rows are being read …</source>
        <translation>正在读取明细…</translation>
    </message>
    <message>
        <source>&amp;Export all rows …</source>
        <translation>导出全部明细(&amp;E)…</translation>
    </message>
    <message>
        <source>Show &amp;definition</source>
        <translation>查看口径(&amp;D)</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>哪类行</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>How many rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>There are no such rows in these days.</source>
        <translation>这些日期没有这类行。</translation>
    </message>
    <message>
        <source>Export all rows</source>
        <translation>导出全部明细</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
</context>
<context>
    <name>shopglass::ScoreDialog</name>
    <message>
        <source>Official scores</source>
        <translation>录入官方分值</translation>
    </message>
    <message>
        <source>Type in what the platform&apos;s page shows. These values are official and stay apart from our estimates; each entry can be taken back.</source>
        <translation>照平台页面上显示的填写。这些是官方分值，与本软件的估算分开存放；每次录入都可以撤销。</translation>
    </message>
    <message>
        <source>&amp;Save values</source>
        <translation>保存分值(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take this entry back</source>
        <translation>撤销此次录入(&amp;T)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Influencer or account</source>
        <translation>达人或账号</translation>
    </message>
    <message>
        <source>Choose, or type its id</source>
        <translation>选择，或输入 ID</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no score. Write a number such as 4.87. Nothing was stored.</source>
        <translation>“%1”不是分值。请写成 4.87 这样的数字。未保存任何分值。</translation>
    </message>
    <message>
        <source>What was stated so far</source>
        <translation>已有分值</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已被替代</translation>
    </message>
    <message>
        <source>Nothing was stated about this score yet.</source>
        <translation>这项评分还没有分值。</translation>
    </message>
    <message>
        <source>Only what was typed in can be taken back here; whole files on the Data page.</source>
        <translation>这里只能撤销手工录入的分值；文件请在“数据”页撤销。</translation>
    </message>
    <message>
        <source>Take back “%1”?</source>
        <translation>撤销“%1”？</translation>
    </message>
    <message>
        <source>All values of this entry go; what other entries or files said of that day counts again.</source>
        <translation>此次录入的分值将全部移除，该日恢复为其他录入或文件的分值。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Lines of benefits…</source>
        <translation>权益分数线(&amp;L)…</translation>
    </message>
    <message>
        <source>Several are called &quot;%1&quot;. Choose one from the list, or type its id. Nothing was stored.</source>
        <translation>有多个都叫“%1”。请从列表中选择一个，或输入 ID。未保存任何分值。</translation>
    </message>
    <message>
        <source>&amp;Own targets…</source>
        <translation>自定目标(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>shopglass::SessionPanel</name>
    <message>
        <source>&amp;Review of the session</source>
        <translation>直播复盘(&amp;R)</translation>
    </message>
    <message>
        <source>Review of one live session</source>
        <translation>单场直播复盘</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A session in a list: when and under which account, and what is odd about it</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>shopglass::SpecTable</name>
    <message>
        <source>Filter rows</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the rows of this table</source>
        <translation>筛选本表的行</translation>
    </message>
    <message>
        <source>Copy or export this table</source>
        <translation>复制或导出本表</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>复制（含表头）</translation>
    </message>
    <message>
        <source>Copy without headers</source>
        <translation>复制（不含表头）</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>There is nothing to show here yet.</source>
        <translation>暂无数据。</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Export visible rows as CSV…</source>
        <translation>导出可见行（CSV）…</translation>
    </message>
    <message>
        <source>Export all rows as CSV…</source>
        <translation>导出全部行（CSV）…</translation>
    </message>
    <message>
        <source>Export visible rows as Excel workbook…</source>
        <translation>导出可见行（Excel）…</translation>
    </message>
    <message>
        <source>Export all rows as Excel workbook…</source>
        <translation>导出全部行（Excel）…</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Show the rows behind the figure</source>
        <translation>查看明细</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>显示全部列</translation>
    </message>
</context>
<context>
    <name>shopglass::TargetDialog</name>
    <message>
        <source>Own targets</source>
        <translation>自定目标</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>no target; now %1</source>
        <translation>无目标；目前 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no target of “%2”. Write a number such as 36, or a share such as 97%. Nothing was stored.</source>
        <translation>“%1”不能作为“%2”的目标。请填写数字（如 36）或比例（如 97%）。未保存。</translation>
    </message>
    <message>
        <source>Nobody publishes a target of these. Type what you aim for, e.g. 97% or 36; an empty field is no target. It is marked as your own and counts in no total. Targets of a product&apos;s or an influencer&apos;s score hold for each of them; set them once official values of these scores are stored.</source>
        <translation>这些指标没有公开的目标值。请填您的目标，例如 97% 或 36；留空表示不设目标。它会标明是您自定的，不计入任何总分。商品分和带货口碑分的目标对每个商品、每个达人分别适用，存有这两种分数的官方值后即可设置。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a score, %2 an indicator</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>shopglass::TopBar</name>
    <message>
        <source>No store yet</source>
        <translation>还没有店铺</translation>
    </message>
    <message>
        <source>New store…</source>
        <translation>新建店铺…</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>The store that is shown and imported into</source>
        <translation>当前查看和导入的店铺</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import export files; dropping them anywhere does the same</source>
        <translation>导入后台导出的文件，也可以直接拖进窗口</translation>
    </message>
    <message>
        <source>Data to %1</source>
        <extracomment>The last day that the order data cover</extracomment>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>Save the diagnosis report of this store as PDF, HTML, Excel or Markdown</source>
        <translation>把本店铺的诊断报告存成 PDF、HTML、Excel 或 Markdown</translation>
    </message>
</context>
<context>
    <name>shopglass::WeightsDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Weights of the %1</source>
        <translation>%1的权重</translation>
    </message>
    <message>
        <source>The platform publishes no weights. With yours, Shopglass estimates a total; it is marked as an estimate everywhere.</source>
        <translation>平台没有公布权重。店镜按自填的权重估算总分，各处都会标明“估算”。</translation>
    </message>
    <message>
        <source>&amp;Use these weights</source>
        <translation>采用这些权重(&amp;U)</translation>
    </message>
    <message>
        <source>The weights add up to 100 %.</source>
        <translation>权重之和为 100%。</translation>
    </message>
    <message>
        <source>The weights add up to %1; they must add up to 100 %.</source>
        <translation>权重之和为 %1，应为 100%。</translation>
    </message>
</context>
<context>
    <name>shopglass::WhatIfLine</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>If it were</source>
        <translation>假设为</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>目标达成度</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1，滑块</translation>
    </message>
    <message>
        <source>%1, if it were</source>
        <translation>%1，假设值</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>after a number of hours; begins with a blank</extracomment>
        <translation> 小时</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Reference target</source>
        <translation>参考目标</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>type a value</source>
        <translation>输入数值</translation>
    </message>
</context>
<context>
    <name>shopglass::WhatIfPanel</name>
    <message>
        <source>What if: %1</source>
        <translation>假设试算：%1</translation>
    </message>
    <message>
        <source>The total uses %1, accepted on %2.</source>
        <translation>总分采用：%1（%2 起）。</translation>
    </message>
    <message>
        <source>The platform publishes no weights. Choose some to see an estimated total.</source>
        <translation>平台没有公布权重。选用一套权重后才有估算总分。</translation>
    </message>
    <message>
        <source>&amp;Accept the example weights (not official)</source>
        <extracomment>接受示例权重（示例，非官方）</extracomment>
        <translation>采用示例权重（示例，非官方）(&amp;A)</translation>
    </message>
    <message>
        <source>Weights that official values &amp;imply…</source>
        <translation>由官方分值反推权重(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Type weights…</source>
        <translation>自填权重(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Drop the weights</source>
        <translation>删除权重(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>复原(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep as plan</source>
        <translation>存为计划(&amp;K)</translation>
    </message>
    <message>
        <source>d&amp;ue</source>
        <translation>截止(&amp;U)</translation>
    </message>
    <message>
        <source>Day by which the plan is due</source>
        <translation>计划截止日期</translation>
    </message>
    <message>
        <source>Drop the &amp;plan</source>
        <translation>删除计划(&amp;P)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Attained by dimension (estimated): %1.</source>
        <translation>各维度目标达成度（估算）：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Move a slider or type a value: the attainment follows at once.</source>
        <translation>拖动滑块或填写数值，目标达成度随即更新。</translation>
    </message>
    <message>
        <source>There is no estimated total: no value is known of %1. Type one to see it.</source>
        <translation>没有估算总分：缺少%1的数值。填写假设值即可试算。</translation>
    </message>
    <message>
        <source>Estimated total: %1 of %2.</source>
        <translation>估算总分：%1（满分 %2）。</translation>
    </message>
    <message>
        <source>Estimated total: %1 of %2, and %3 as it is now.</source>
        <translation>估算总分：%1（满分 %2），当前为 %3。</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1（%2 分起）</translation>
    </message>
    <message>
        <source>With this estimate you would have: %1.</source>
        <translation>按此估算可享有：%1。</translation>
    </message>
    <message>
        <source>Still out of reach: %1.</source>
        <translation>尚未达到：%1。</translation>
    </message>
    <message>
        <source>There is nothing to use yet.</source>
        <translation>暂时没有可采用的权重。</translation>
    </message>
    <message>
        <source>Estimated from imported orders; no target is published for this score, and example weights are not official. A plan stands beside the reference targets.</source>
        <translation>按已导入的订单估算；这项评分没有公布目标，示例权重非官方。计划目标与参考目标并列，互不替代。</translation>
    </message>
</context>
<context>
    <name>shopglass::WindowActions</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Try the &amp;sample shop</source>
        <translation>试用示例店铺(&amp;S)</translation>
    </message>
    <message>
        <source>New s&amp;tore…</source>
        <translation>新建店铺(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>打开工作区(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新建工作区(&amp;N)…</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>保存报告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Narrow sidebar</source>
        <translation>收窄侧边栏(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Definition of the figure in focus</source>
        <translation>当前指标的口径(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Shopglass</source>
        <translation>关于店镜(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Colours of &amp;changes</source>
        <translation>涨跌颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Red is up, green is down</source>
        <translation>涨红跌绿（只看升降）</translation>
    </message>
    <message>
        <source>Enter official s&amp;cores…</source>
        <translation>录入官方分值(&amp;C)…</translation>
    </message>
    <message>
        <source>Pro&amp;vider of reports…</source>
        <translation>服务商资料(&amp;V)…</translation>
    </message>
    <message>
        <source>Save report &amp;as</source>
        <translation>报告另存为(&amp;A)</translation>
    </message>
    <message>
        <source>PDF, for the client…</source>
        <translation>PDF（发给客户）…</translation>
    </message>
    <message>
        <source>HTML, for the archive…</source>
        <translation>HTML（存档）…</translation>
    </message>
    <message>
        <source>Excel workbook, for colleagues…</source>
        <translation>Excel（给同事）…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>&amp;Undo the last import…</source>
        <translation>撤销上次导入(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Audit of all stores</source>
        <translation>客户诊断报告(&amp;A)</translation>
    </message>
    <message>
        <source>Audit of all stores as PDF…</source>
        <translation>客户诊断报告存为 PDF…</translation>
    </message>
    <message>
        <source>Audit of all stores as HTML…</source>
        <translation>客户诊断报告存为 HTML…</translation>
    </message>
    <message>
        <source>Audit of all stores as Excel workbook…</source>
        <translation>客户诊断报告存为 Excel…</translation>
    </message>
    <message>
        <source>Audit of all stores as Markdown…</source>
        <translation>客户诊断报告存为 Markdown…</translation>
    </message>
    <message>
        <source>Import with a &amp;mapping…</source>
        <translation>按映射方案导入(&amp;M)…</translation>
    </message>
    <message>
        <source>Mappings…</source>
        <translation>映射方案…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>监视文件夹(&amp;W)…</translation>
    </message>
    <message>
        <source>M&amp;y indicators…</source>
        <translation>自定义指标(&amp;Y)…</translation>
    </message>
    <message>
        <source>Answer pro&amp;gramme questions…</source>
        <translation>回答扶持政策问题(&amp;G)…</translation>
    </message>
    <message>
        <source>PDF with all &amp;details</source>
        <translation>PDF（含全部明细）(&amp;D)</translation>
    </message>
    <message>
        <source>Green is better, red is worse</source>
        <translation>绿好红差（按好坏）</translation>
    </message>
</context>
</TS>
