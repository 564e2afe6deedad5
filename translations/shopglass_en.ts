<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionFaultTexts</name>
    <message>
        <source>“%1” is no phase of a promotion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{%1}” is no placeholder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{%1}” needs an effect_unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no action “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must differ from “raise”: between the two an alert stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: only a rule with “each” writes store_ before a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{%1}” needs an “each”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only where too much is bad: what comes late only adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” comes before “%2”, and there is no such action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” comes before “%2”, but they look at different things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” both contains and overrules “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” comes before itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside its past one figure is measured, without “per” and “field”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be “past”: it touches the whole shop, nothing is left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionLifeTexts</name>
    <message>
        <source>An action is dismissed with a reason, so that everybody knows later why. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionsCommand</name>
    <message>
        <source>There is no action &quot;%1&quot;. &apos;shopglass actions list --all&apos; lists them. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state. Choose todo, doing, done or dismissed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no alert &quot;%1&quot;. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of days from 0 to 365. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: asleep until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the actions, says what became of one (todo, doing, done, dismissed), or puts an alert to sleep. &apos;shopglass show actions&apos; shows all of it with figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of list: every action, not only the first ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of set: who does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of set: a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of set: why it is dismissed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of set: until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list, set or snooze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which action or alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state, or days of sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: shopglass actions list, actions set ID STATE, or actions snooze ALERT [DAYS].</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditCommand</name>
    <message>
        <source>The audit is about all stores of the workspace; leave --store out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For audit: only what the daily sums tell, at once; the other figures stay open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditFaultTexts</name>
    <message>
        <source>good, watch and bad must follow each other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchName</name>
    <message>
        <source>Typed in: %1 of %2</source>
        <extracomment>Stands where other imports have a file name; %1: name of a score, %2: day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store experience score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selling reputation score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchText</name>
    <message>
        <source>%1 rows read: %2 new, %3 updated, %4 unchanged, %5 not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: import %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: already imported as %2, nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: checked only, nothing was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> [undone]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days covered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stood twice in the file and count once</source>
        <translation>
            <numerusform>%n row stood twice in the file and counts once</numerusform>
            <numerusform>%n rows stood twice in the file and count once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank or totals row(s) skipped</source>
        <translation>
            <numerusform>%n blank or totals row skipped</numerusform>
            <numerusform>%n blank or totals rows skipped</numerusform>
        </translation>
    </message>
    <message>
        <source>personal columns not stored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns not used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet %1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (and %n more such row(s))</source>
        <translation>
            <numerusform>%1: %2 (and %n more such row)</numerusform>
            <numerusform>%1: %2 (and %n more such rows)</numerusform>
        </translation>
    </message>
    <message>
        <source>columns, read as %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns of the sheet %1, read as %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows read: %2 would be new, %3 updated, %4 unchanged, %5 could not be stored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefReport</name>
    <message>
        <source>What the detailed report has beside this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report says the essentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all details it also has: %1; and the whole tables, the definitions and sources of all figures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BuyerIdentityTexts</name>
    <message>
        <source>The key that pseudonymises buyers cannot be used: %1. Check the permissions of that file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueTexts</name>
    <message>
        <source>there is no measure “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group must name at least one file kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicator catalogue cannot be used: %1 Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicator catalogue %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicator catalogue is missing from this program; install it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelRuleWords</name>
    <message>
        <source>(blank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carrier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a promoter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a promoter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row has this so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>The channel rule %1 never matches: no imported row has what it asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel rule %1 takes nothing: %2 before it takes all that it could.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) move from %1 to %2, with %3 of paid GMV.</source>
        <translation>
            <numerusform>%n row moves from %1 to %2, with %3 of paid GMV.</numerusform>
            <numerusform>%n rows move from %1 to %2, with %3 of paid GMV.</numerusform>
        </translation>
    </message>
    <message>
        <source>No imported row changes its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a channel rule: its place in the list and what it asks for</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelRulesCommand</name>
    <message>
        <source>These are your own rules; the first that matches wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the rulebook&apos;s rules; the first that matches wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n channel rule(s) stored for all stores of the workspace.</source>
        <translation>
            <numerusform>%n channel rule stored for all stores of the workspace.</numerusform>
            <numerusform>%n channel rules stored for all stores of the workspace.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rulebook&apos;s channel rules are in force again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rulebook&apos;s channel rules were in force already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n channel rule(s) written to %1.</source>
        <translation>
            <numerusform>%n channel rule written to %1.</numerusform>
            <numerusform>%n channel rules written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>With channels: put the rules of this file in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With channels: write the rules in force to a JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With channels: go back to the rulebook&apos;s rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write only one of --set, --export and --reset.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelRulesTexts</name>
    <message>
        <source>The workspace&apos;s channel rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your channel rules cannot be used, so the rulebook&apos;s stay in force. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not taken in. %1 Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the rule “%2” has valid_from or valid_to; channel rules hold for all days. Take the dates out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnReadingTexts</name>
    <message>
        <source>the day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount in yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share, as 30% or 0.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number that identifies, digit by digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buyer, as a keyed hash of the phone number; the number is not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buyer, as a keyed hash; the text is not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same in every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without %1 at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 means nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only where &apos;%1&apos; is filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled down within an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal, not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnTexts</name>
    <message>
        <source>The orders name more than 65,536 different channels, carriers and account types, so the columns of an import must have been mixed up. Check the mapping of the order files, undo the import and repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the store&apos;s figures was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of messages: zh or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No progress and no notes on stderr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file (default: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s name; needed when the workspace has several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD (default: 30 days up to the as-of day).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pretend that data and calendar end on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, previous, last_year or last_promotion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: shopglass %1 [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 See: shopglass %2 --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace at %1. Import a file first, or name another workspace with --workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1 lies on a network drive. Such files get damaged easily; keep the workspace on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has several stores (%1). Name one with --store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no data yet. Import a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no store named &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; is not a day. Write it as YYYY-MM-DD, for example 2026-06-18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--compare &quot;%1&quot; is unknown. Use none, previous, last_year or last_promotion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandProgress</name>
    <message>
        <source>%1: %2 rows, %3 rows/s %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all rows are there and are being written to disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&quot;%1&quot; is neither a command nor a file.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompiledIndicatorTexts</name>
    <message>
        <source>there is no measure “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvTexts</name>
    <message>
        <source>The file %1 is empty. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delimiter is one character such as a comma, a tab or a semicolon, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, a quotation mark opened in row %2 is never closed; the file may be cut off. Please download it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, row %2 has a cell of more than 1 MiB, which no export has. Please check that this is the right file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, row %2 is longer than 16 MiB, which no export is. Please check that this is the right file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, row %2 has more than 16,384 columns. Please check the delimiter of the file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 changed while row %2 was read. Please try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataTableTexts</name>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file has been imported into this store yet. Drop files or folders anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that were not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a file above to see which of its rows were not stored, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of %1 that were not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of this file was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 rejected rows are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New files go into the store “%1” as soon as they are complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file of the folder could be imported so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DefineCommand</name>
    <message>
        <source>Prints what an indicator means and what it is worked out from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator id, e.g. paid_gmv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one indicator, for example paid_gmv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no indicator &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DefinitionImports</name>
    <message>
        <source>Last imports of these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>The folder %1 cannot be made. Free the place or set XDG_DATA_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample shop (invented)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another with --out DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a sample shop, imports its files and shows it; without a display it writes a report and page pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for report and pictures (default: shopglass-demo).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the files even where a display is at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample exports: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display here, so no window was opened. With one, the same command shows the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentStoreTexts</name>
    <message>
        <source>The workspace %1 is damaged: its document &quot;%2&quot; (%3) cannot be read. Go back to a backup of the workspace. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EncodingTexts</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is no table: line %2 contains bytes that no text has. It may be damaged; please download it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is damaged in line %2: there are bytes that are not %3. Please download it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of %1 is neither UTF-8 nor GB18030 (line %2). Please open it in Excel or WPS and save it as .xlsx or as CSV UTF-8. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding %1 is not known; use UTF-8 or GB18030.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EncryptedTexts</name>
    <message>
        <source>The file %1 is damaged or was cut off. Please download it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is protected by a password, which the platform makes of the last six characters of the original file name. A renamed file loses it: please give the password, or the file its first name. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password does not open %1. The platform makes it of the last six characters of the original file name, without the suffix; capitals matter. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protected file %1 is larger than 1 GiB. Please export a shorter period. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is protected in a way that cannot be opened here. Please open it in Excel or WPS and save it as .xlsx without a password. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is no table but another Office document. Please choose a .csv or .xlsx file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceSections</name>
    <message>
        <source>Counts, in hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is measured against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows that “%1” of %2 is the sum of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows that count above the line in “%1” of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows that “%1” of %2 is measured against, below the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows that hold “%1” of %2 back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows that do “%1” of %2 good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>influencer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) that no file covers.</source>
        <translation>
            <numerusform>%n day that no file covers.</numerusform>
            <numerusform>%n days that no file covers.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 rows, together %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The first %1 are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no such rows in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no product named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own sales, no influencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>courier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no courier named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>province %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no province named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warehouse %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no warehouse named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of the imported files that names the order %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows that “%1” is measured against: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows behind “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values of %2 scores: of each the first one counts, it replaced the others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceTexts</name>
    <message>
        <source>&quot;%1&quot; has no such part: only quotients of rows of one kind have rows that hold them back. Ask for the rows that count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has no product &quot;%1&quot;. Give the id as the files write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has no influencer &quot;%1&quot;. Give the id as the files write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no indicator &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula of &quot;%1&quot; is neither a sum nor a quotient of sums, so that its rows cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has nothing called &quot;%1&quot; to tell rows apart by. Give the name as the files write it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportArchiveTexts</name>
    <message>
        <source>The archive %1 is damaged or was cut off. Please download it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive %1 would unpack to an enormous size, which no export does. It is refused for safety; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive %1 holds no export files (csv, tsv, txt, xlsx, xls). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is protected by a password of the archive. Please unpack the archive first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room to unpack %1: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is an archive inside an archive. Please unpack the outer one first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportFileTexts</name>
    <message>
        <source>There is no folder %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 may not be read. Change its permissions. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 lies directly in %2, so it belongs to no store. Move it into the folder of its store. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 holds no folders; each store needs one of its own, named after the store. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was skipped: a text file without any known header is taken for a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 holds no export files (csv, tsv, txt, xlsx, xls, zip). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 lies in no folder of the archive %2, so it belongs to no store. Pack a folder for each store. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileWarningTexts</name>
    <message>
        <source>others (%1)</source>
        <comment>values of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In column &apos;%1&apos;, %n cell(s) have values that are not known: %2. Figures that go by this column leave these rows out.</source>
        <translation>
            <numerusform>In column &apos;%1&apos;, %n cell has a value that is not known: %2. Figures that go by this column leave its row out.</numerusform>
            <numerusform>In column &apos;%1&apos;, %n cells have values that are not known: %2. Figures that go by this column leave these rows out.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the same content as %1, which is import %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormulaTexts</name>
    <message>
        <source>The formula “%1” cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>it is longer than %n characters.</source>
        <translation>
            <numerusform>it is longer than %n character.</numerusform>
            <numerusform>it is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>“=” is not allowed; to compare, write “==”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than one result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it breaks off; something is missing at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parenthesis is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parenthesis at character %1 does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign “%1” at character %2 does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sign such as + or / is missing before “%1” at character %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comma at character %1 does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the function “%1” is given too many or too few values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a choice is written “condition ? value : value”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read at character %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrabCommand</name>
    <message>
        <source>--size &quot;%1&quot; is not a size. Write it as WIDTHxHEIGHT, for example 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale &quot;%1&quot; must be a number from 0.5 to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a picture of a page, as the window draws it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PNG file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT; height 0 takes what the page needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels per point, e.g. 1.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no page. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme &quot;%1&quot; is unknown. Use light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to write the picture with --out FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--part &quot;%1&quot; is not a number from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this tab of the page, from 1 on; without it all of them below each other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrowthFaultTexts</name>
    <message>
        <source>there is no threshold “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is more than the window has days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold two windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must rise from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be empty where the letters are not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HtmlTexts</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web page %1 is larger than 256 MiB. Please export a shorter period. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is a web page without a table; perhaps the download asked for a login. Please download it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HtmlWriter</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2. Nothing was changed; choose another folder or make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImpliedWeightTexts</name>
    <message>
        <source>The implied weights of %1 add up to %2, so the total is no weighted mean of the dimensions. They were not accepted; type weights instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dimension %1 has an implied weight of %2, but no indicator of ours stands for it. The weights were not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Password of an encrypted file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and check everything, store nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit with 0 even if some rows were not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports export files into the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one file or folder to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what was imported, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an import back, newest or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that &apos;imports&apos; shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one import by its number. &apos;shopglass imports&apos; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as this kind, whatever the headers say: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sub-folder of DIR is a store of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export files, archives (.zip) or folders of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapping file for files of other origin, or the name of one that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReportTexts</name>
    <message>
        <source>%1 rows read: %2 new, %3 updated, %4 unchanged, %5 rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days covered: %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored because it is personal: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored because it is not known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing of this file was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was already imported on %1; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column is what…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>%1: %2</source>
        <comment>file, warning</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportStoresCommand</name>
    <message>
        <source>Two folders are called &quot;%1&quot;, so their stores would be mixed. Rename one or import them one by one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s), </source>
        <translation>
            <numerusform>%1: %n file, </numerusform>
            <numerusform>%1: %n files, </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new rows, %2 updated, %3 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>; %n file(s) refused</source>
        <translation>
            <numerusform>; %n file refused</numerusform>
            <numerusform>; %n files refused</numerusform>
        </translation>
    </message>
    <message>
        <source>--store-per-folder names the stores itself; leave --store out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>en</source>
        <comment>code of this language</comment>
        <extracomment>Not shown: the code of the language of this translation, &quot;zh&quot; or &quot;en&quot;. It picks names from our data files.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty: it has no header and no rows. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like %2 but has no column with a date, so its rows belong to no period. Export it again with %3, or name a date column in a mapping file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not recognised: too few of its headers are known to be sure that it is %2. Say that it is, or use a mapping file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not recognised. It comes nearest to %2, but these headers are missing: %3. Export it again with them, or use a mapping file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit the mapping &apos;%2&apos;: row %3 lacks these headers: %4. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit the mapping &apos;%2&apos;: no row near the top has all of its headers; missing: %3. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no sheet &apos;%2&apos;, which the mapping asks for. It has: %3. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read to its end. Copy it to this computer and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a header but no rows below it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the %n row(s) of %1 could be read, and nothing was changed. Row %2: %3</source>
        <translation>
            <numerusform>The only row (%n) of %1 could not be read, and nothing was changed. Row %2: %3</numerusform>
            <numerusform>None of the %n rows of %1 could be read, and nothing was changed. Row %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet &apos;%1&apos; was not read: its headers are not those of an export that we know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header &apos;%1&apos; stands for something that an earlier or better header already gives; only one of them was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sheet &apos;%2&apos;, the header &apos;%1&apos; stands for something that an earlier or better header already gives; only one of them was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In column &apos;%1&apos;, %n cell(s) could not be read and were left without a value; the first is in row %2.</source>
        <translation>
            <numerusform>In column &apos;%1&apos;, %n cell could not be read and was left without a value; it is in row %2.</numerusform>
            <numerusform>In column &apos;%1&apos;, %n cells could not be read and were left without a value; the first is in row %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In column &apos;%1&apos; of the sheet &apos;%3&apos;, %n cell(s) could not be read and were left without a value; the first is in row %2.</source>
        <translation>
            <numerusform>In column &apos;%1&apos; of the sheet &apos;%3&apos;, %n cell could not be read and was left without a value; it is in row %2.</numerusform>
            <numerusform>In column &apos;%1&apos; of the sheet &apos;%3&apos;, %n cells could not be read and were left without a value; the first is in row %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping says that this file has no %1: every figure that needs it leaves these rows out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of totals were left out.</source>
        <translation>
            <numerusform>%n row of totals was left out.</numerusform>
            <numerusform>%n rows of totals were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with remarks or repeated headers were left out.</source>
        <translation>
            <numerusform>%n row with remarks or repeated headers was left out.</numerusform>
            <numerusform>%n rows with remarks or repeated headers were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have the same order, product, SKU and specification as an earlier row of this file; of each, only one counts. A mapping with grain &apos;row&apos; keeps them all.</source>
        <translation>
            <numerusform>%n row has the same order, product, SKU and specification as an earlier row of this file; only one of them counts. A mapping with grain &apos;row&apos; keeps them all.</numerusform>
            <numerusform>%n rows have the same order, product, SKU and specification as an earlier row of this file; of each, only one counts. A mapping with grain &apos;row&apos; keeps them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have the same number as an earlier row of this file; of each, only one counts.</source>
        <translation>
            <numerusform>%n row has the same number as an earlier row of this file; only one of them counts.</numerusform>
            <numerusform>%n rows have the same number as an earlier row of this file; of each, only one counts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Buyers were not identified: this workspace was made with another identity key. Put that key back, or figures about buyers would count everybody twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n long number(s) end in zeros as if a spreadsheet had rounded them. If this file was saved by a spreadsheet, undo this import and use the original file.</source>
        <translation>
            <numerusform>%n long number ends in zeros as if a spreadsheet had rounded it. If this file was saved by a spreadsheet, undo this import and use the original file.</numerusform>
            <numerusform>%n long numbers end in zeros as if a spreadsheet had rounded them. If this file was saved by a spreadsheet, undo this import and use the original file.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of the %2 products in this file are known in this store. If it is a file of another store, undo this import and choose that store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None or hardly any of the %1 accounts in this file (such as &apos;%2&apos;) are known in this store (such as &apos;%3&apos;). If it is a file of another store, undo this import and choose that store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 of the %2 days that were compared, this file tells less than half or more than twice of the sales that the orders of this store add up to. If it is a file of another store, undo this import and choose that store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of the %2 orders of this file that were looked up are known in this store, although its orders of these days were imported. If it is a file of another store, undo this import and choose that store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file says that it is of the shop &apos;%1&apos;, but earlier files of this store said %2. If it is a file of another store, undo this import and choose that store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has rows of several shops: %1. Figures of this store will mix them; undo this import and import a file of each shop into a store of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) miss rows that were rejected, so they do not count as covered. Correct the rows and import the file again.</source>
        <translation>
            <numerusform>%n day misses rows that were rejected, so it does not count as covered. Correct the rows and import the file again.</numerusform>
            <numerusform>%n days miss rows that were rejected, so they do not count as covered. Correct the rows and import the file again.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are orders of %1. They are counted together with the others of this store; figures that need what only Kuaishou says leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (missing: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fits several kinds of export equally well: %2. Say which one it is, or use a mapping file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Other kinds that come near: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read by your mapping &apos;%1&apos;, which is kept for files with these headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not recognised: none of its headers is known. An order file, for example, needs: %2. Choose another file, or use a mapping file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n official value(s) in this file differ from what was imported before, first %1 of %2: %3 here, %4 in %5; %6 counts. Undo the import that is wrong.</source>
        <translation>
            <numerusform>%n official value in this file differs from what was imported before, first %1 of %2: %3 here, %4 in %5; %6 counts. Undo the import that is wrong.</numerusform>
            <numerusform>%n official values in this file differ from what was imported before, first %1 of %2: %3 here, %4 in %5; %6 counts. Undo the import that is wrong.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs more memory than this computer has free. Close other programs, or divide the file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) now count twice: one file gives them whole and another line by line, or only one of the files has the numbers of their lines. Undo one of the two imports.</source>
        <translation>
            <numerusform>%n order now counts twice: one file gives it whole and another line by line, or only one of the files has the numbers of its lines. Undo one of the two imports.</numerusform>
            <numerusform>%n orders now count twice: one file gives them whole and another line by line, or only one of the files has the numbers of their lines. Undo one of the two imports.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The after-sales of %n order(s) give more back than was paid for them. First: order %1, %2 back of %3 paid (%4, row %5). At most what was paid counts as a refund. Check these orders in the back office.</source>
        <translation>
            <numerusform>The after-sales of %n order give more back than was paid for it: order %1, %2 back of %3 paid (%4, row %5). At most what was paid counts as a refund. Check this order in the back office.</numerusform>
            <numerusform>The after-sales of %n orders give more back than was paid for them. First: order %1, %2 back of %3 paid (%4, row %5). At most what was paid counts as a refund. Check these orders in the back office.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorsCommand</name>
    <message>
        <source>Write: shopglass indicators [set ID --name NAME --formula FORMULA --unit UNIT | remove ID | add FILE | export FILE]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no indicator of your own yet. &apos;shopglass indicators set&apos; makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) stored. &apos;shopglass kpi %1&apos; prints it.</source>
        <translation>
            <numerusform>%n indicator stored. &apos;shopglass kpi %1&apos; prints it.</numerusform>
            <numerusform>%n indicators stored. &apos;shopglass kpi %1&apos; prints the first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write --unit %1 and --direction %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--minimum wants a whole number such as 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used by %2. Change or remove these first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no indicator &quot;%1&quot; of your own. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicator &quot;%1&quot; was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) written to %1.</source>
        <translation>
            <numerusform>%n indicator written to %1.</numerusform>
            <numerusform>%n indicators written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists your own indicators, or makes, exchanges and removes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make or change the indicator ID (own_…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an indicator away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in what export wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all to a JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over ids of the catalogue, e.g. &quot;net_gmv / paid_orders&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fen (an amount), count, ratio, hours, days, score, seconds or multiple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is better: higher, lower or neutral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count that tells whether there is enough data, e.g. paid_orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least of it; 20 if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to reach: yuan for amounts, 3.5% or 0.035 for ratios.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonFaultTexts</name>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <comment>file, path, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 is not JSON (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file must hold one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an id: only a–z, 0–9 and _ are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside %2 … %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a day, written YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies before valid_from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not known here; check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KpiCommand</name>
    <message>
        <source> (%1 of %2 days covered)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints indicators of the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator ids, e.g. paid_gmv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one indicator, for example paid_gmv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no indicator &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, week, month, field, scene, product, influencer, warehouse, courier or province.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--by &quot;%1&quot; is unknown. Use day, week, month, field, scene, product, influencer, warehouse, courier or province.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingCheckTexts</name>
    <message>
        <source>The formula ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The { at character %1 does not enclose a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ) is missing at character %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula cannot be read at character %1. Allowed are numbers, {Header}, + - * / and parentheses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no column &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is personal and never stored; only the buyer can be made from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer can only be read from a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of its dates needs yyyy, M and d once each, and may have H, m and s; other letters go between &apos; marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only numbers can be calculated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be filled down: it would be counted once for every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no column yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column gives the date of a row yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header row holds a phone number, so it is none: choose another row.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingProfileTexts</name>
    <message>
        <source>There is no mapping &apos;%1&apos;. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is too large to be a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping file %1 was left out: another one has the name &apos;%2&apos;, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapping needs a name. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping could not be written to %1. Check the disk and its permissions. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files with these headers are already read by the mapping &apos;%1&apos;. Save under that name, or delete it first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a mapping &apos;%1&apos; already. Choose another name. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping &apos;%1&apos; could not be deleted: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a mapping &apos;%1&apos; already. Rename or delete it first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingTexts</name>
    <message>
        <source>The mapping file %1 is not valid JSON: look at line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping file %1 has an unknown entry %2. Allowed there: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 must be a text that is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 must be a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 must be one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping file %1, header_row must be a number from 1 to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping file %1, kind must be one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping file %1, attributes must name at least one attribute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 is not an attribute of %3. Allowed: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 must have exactly one of header, formula and constant, or be null where the file has no such value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 reads the personal column &apos;%3&apos;, which is never stored. Only buyer may be made from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 can only be read from a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 does not hold a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 must have yyyy, M and d once each, and may have H, m and s; other letters go between &apos; marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 does not hold a number that can be calculated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 has a { at character %3 that does not enclose a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 lacks a ) at character %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 cannot be read at character %3. Allowed are numbers, {Header}, + - * / and parentheses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping file %1, fill_down names %2, which attributes does not map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping file %1, fill_down may not repeat %2: it would be counted once for every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping file %1 does not say where %2 comes from. Add it under attributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping file %1 must map at least one of %2: a row without a date belongs to no period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day above the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping file %1, delimiter must be one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 is only for numbers that identify and for texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping file %1, %2 is only for the day of a kind of days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingsCommand</name>
    <message>
        <source>only with --mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>by itself, for files with its %n header(s)</source>
        <translation>
            <numerusform>by itself, for files with its %n header</numerusform>
            <numerusform>by itself, for files with its %n headers</numerusform>
        </translation>
    </message>
    <message>
        <source>No mapping is kept yet. &apos;shopglass mappings add FILE&apos; keeps one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping &apos;%1&apos; is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping &apos;%1&apos; was written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping &apos;%1&apos; is called &apos;%2&apos; now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping &apos;%1&apos; was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: shopglass mappings [add FILE | export NAME FILE | rename NAME NAME | remove NAME]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the mappings that are kept, or changes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a mapping file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a mapping to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a mapping another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureFields</name>
    <message>
        <source>Orders without a time of payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All orders, paid or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After-sales whose status is a refund that succeeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first application&apos;s reason is on the rulebook&apos;s list of quality reasons, whatever became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first after-sale&apos;s reason is on the rulebook&apos;s list of reasons of shipping and delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform found the shop at fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After-sales that send goods back for a refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges that are finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An after-sale of the order went to the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders with a time of payment, whatever their status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels with a time of signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After-sales that ask for a refund only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A charge in the bills of freight insurance names the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid rows whose estimated commission is more than what the buyer paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement bills with a day of settlement whose order is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid orders whose promised time of shipping has passed; those that were closed before they were shipped are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns that were refunded and say both when they were agreed to and when the goods arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of settlement bills that say a settled amount and a service fee, of paid orders that were not refunded in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid orders that say their quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid orders whose commission is known: those that say it, and those that nobody promoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid orders that the channel rules place in this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid orders of distribution that name a promoter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid orders of products that are new by the rulebook&apos;s launch rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid orders that name their buyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid orders whose time for pick-up is over, as far as the shipment files reach.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MigrationTexts</name>
    <message>
        <source>The file %1 is not a Shopglass workspace. Choose a .shopglass file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 was written by a newer version of Shopglass. Update Shopglass to open it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 was written by an older version of Shopglass. Open it once for writing so that it can be updated. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy %1 could not be written. Check that its folder may be written. The workspace is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ole2Texts</name>
    <message>
        <source>The file is damaged. Please download or copy it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenCommand</name>
    <message>
        <source>Opens the window, with a workspace or with exports to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace (.shopglass), or export files and folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display here, so the window cannot be opened. The other commands work without one: see &apos;shopglass help&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenTexts</name>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is empty. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is XML, not a table that can be read. Please open it in Excel or WPS and save it as .xlsx. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Please check that it is not open elsewhere and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is no table. Please choose a .csv or .xlsx file; of archives, only .zip is opened. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file %1 is an archive of %n export file(s); each of them is a table of its own. Nothing was changed.</source>
        <translation>
            <numerusform>The file %1 is an archive of %n export file, which is a table of its own. Nothing was changed.</numerusform>
            <numerusform>The file %1 is an archive of %n export files; each of them is a table of its own. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderFactsTexts</name>
    <message>
        <source>No file of the store names the order &quot;%1&quot;. Give the id as the files write it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnEventTexts</name>
    <message>
        <source>&quot;%1&quot; is not a day. Write it as YYYY-MM-DD, for example 2026-12-12. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event needs a name of at most %1 letters. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event ends on %1, before it begins on %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event lasts at most %1 days, this one %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main day %1 lies outside of the event, %2 to %3. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnIndicatorDocumentTexts</name>
    <message>
        <source>Your indicator &quot;%1&quot; cannot be used: its entry is not complete or comes from a newer version of Shopglass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 holds no indicators. Choose one that &quot;export&quot; wrote. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 has the indicator &quot;%2&quot; twice. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 was not taken in. %2 Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no target. Write a number such as 150, or 3.5% for a rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 holds %2 indicators. Up to %3 of your own can be kept. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be no target: no shop reaches it. A count is not below zero, a rate lies between 0% and 100%.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnIndicatorTexts</name>
    <message>
        <source>Your indicator &quot;%1&quot; cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is made of itself (%1). Take one of these out of a formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no indicator &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its formula mixes amounts of money with plain numbers. Add amounts only to amounts, and divide an amount by an amount or by a count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its formula gives an amount of money. Choose the unit &quot;amount&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its formula gives no amount of money. Choose another unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>give it a name of up to %n characters.</source>
        <translation>
            <numerusform>give it a name of up to %n character.</numerusform>
            <numerusform>give it a name of up to %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>its name must not have braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its id &quot;%1&quot; must begin with own_ and go on with small letters, digits or _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another indicator of yours (%1) has the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue has an indicator of this name (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a target needs a direction: say whether more or less is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no count of the catalogue, e.g. paid_orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its least number of cases must lie between 1 and %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its formula names no indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more than %n of your indicators are built on each other.</source>
        <translation>
            <numerusform>more than %n of your indicators is built on another.</numerusform>
            <numerusform>more than %n of your indicators are built on each other.</numerusform>
        </translation>
    </message>
    <message>
        <source>written out over all that it is made of, its formula becomes too long. Make it of fewer others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no shop can reach its target. A count is not below zero, a rate lies between 0% and 100%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it divides, or holds a power or a function that can. Say which count tells whether there is enough data, e.g. paid_orders, so that a rate over three orders is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” never has a result: it divides by zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>a workspace keeps up to %n of your own.</source>
        <translation>
            <numerusform>a workspace keeps up to %n of your own.</numerusform>
            <numerusform>a workspace keeps up to %n of your own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your indicators that are built on it could no longer be used: %1. Change or remove these first.</source>
        <translation>
            <numerusform>%n of your indicators that is built on it could no longer be used: %1. Change or remove it first.</numerusform>
            <numerusform>%n of your indicators that are built on it could no longer be used: %1. Change or remove these first.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnTargetTexts</name>
    <message>
        <source>&quot;%1&quot; takes no target of your own: it has one already, or tells of no dimension of the score. Name one of: %2. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>The page has no part %1. Leave --part out to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageRowsTexts</name>
    <message>
        <source>&quot;%1&quot; is no part of &quot;%2&quot; that this store has. Name one, for example %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is worked out from other figures; ask for the rows of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no such part. Ask for the rows that count.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>The platform&apos;s three scores: product, store experience, reputation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>The platform&apos;s 5S fields: distribution, self-broadcast, shelf</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launches</source>
        <extracomment>New products</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotions</source>
        <extracomment>The shopping festivals 618 and 116</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Imported files, their rejected rows and the days that are missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>All client stores of a service provider side by side: 客户诊断</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter official scores…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influencers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STEPS and STAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers</source>
        <extracomment>用户: new and returning buyers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>Live sessions and their review: 直播复盘</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter lines of benefits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>The logo %1 is broken: it cannot be decoded. Save it again; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCommand</name>
    <message>
        <source>Write a target as INDICATOR=VALUE, e.g. pickup_within_48h_rate=97%; &quot;%1&quot; is not of that form. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet. &apos;shopglass plan set --target INDICATOR=VALUE&apos; makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of %1 was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no plan of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps targets for the indicators of a score and shows how far they have come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set, show or drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product_score, store_score (default) or reputation_score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With set: an indicator&apos;s target in its unit, e.g. pickup_within_48h_rate=97%; may be given several times. Targets of other indicators stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With set: the day by which, YYYY-MM-DD; in 30 days if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: shopglass plan set, show or drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no score. Use product_score, store_score or reputation_score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a % sign, but %2 is no rate. Write the number alone. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTexts</name>
    <message>
        <source>%1 is no indicator of %2. &apos;shopglass show scores&apos; lists those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target %1 of %2 cannot be reached by any shop. Write a rate as a fraction or with a % sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of %1 is due on %2, before the plan is made. Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no target. Give at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has two targets for %1. Leave one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan that was kept for %1 cannot be read. Drop it and make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceRowsTexts</name>
    <message>
        <source>&quot;%1&quot; is a figure of one product. Name the product by its id as the files write it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintedReport</name>
    <message>
        <source>The first %1 of %2 rows; the XLSX report has them all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeAnswers</name>
    <message>
        <source>&quot;%1&quot; does not answer &quot;%2&quot;. Write %3. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a share such as 35% or 0.35</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day that has been, as YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeFaultTexts</name>
    <message>
        <source>“%1” is used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs at least one choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a question of kind “choice” has choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no question “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is answered with a number; use it in a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no programme “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a condition needs exactly one of: figure, question, open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” never has a result: it divides by zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer to “%1” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is needed by a figure from files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programmes.json: %1/%2: the current version of the score “%3” has no target for “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammesCommand</name>
    <message>
        <source>There is no question &quot;%1&quot;. The questions are: %2. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: answered for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the answer is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there was no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers the questions of the support programmes that no file answers. The board itself is shown by &apos;shopglass show programmes&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions, answer or forget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, no, one of its choices, a share such as 35%, or a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: shopglass programmes questions, programmes answer ID VALUE, or programmes forget ID.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromotionFaultTexts</name>
    <message>
        <source>lies before from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot follow %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlaps the phase %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no day of that month in every year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs at least one phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern of the series has no such phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not lie in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is more than trend_days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must ascend.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromotionPlanTexts</name>
    <message>
        <source>&quot;%1&quot; is no line of a plan. The lines are: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share. Write 35% or 0.35. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount of money. Write yuan, such as 1200000. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of %1 is more than that of gmv, of which it is a part. Change one of them. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The targets of %1 together are more than that of gmv, of which they are parts. Change some of them. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromotionsCommand</name>
    <message>
        <source>There is no event &quot;%1&quot; of your own. &apos;shopglass promotions events&apos; lists them. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: removed from the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no promotion &quot;%1&quot;. Those of these years are: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the targets are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the targets are dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there were no targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the role is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there was no role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no role. Use traffic, profit, image, new or none. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the role is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events, add, remove, plan, unplan or role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With add: what the event is called; with remove: its id in the list; with role: the product&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With role: traffic, profit, image, new, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With add: its first day, YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With add: its last day, YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With add: its main day; the last one if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With plan and unplan: which promotion, e.g. 618-2027; the one that sells today or next if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps events of your own in the promotion calendar, targets of a promotion and roles of products; &apos;shopglass show promotions&apos; prints what comes of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: shopglass promotions events, add NAME --from DAY --to DAY, remove ID, plan --target NAME=VALUE, unplan, or role PRODUCT ROLE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an event &quot;%1&quot; already. Remove it first: shopglass promotions remove &quot;%1&quot;. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With plan: a target in yuan or percent, e.g. gmv=1200000 or new_share=35%; NAME= takes it back; may be given several times. Others stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rulebook knows no promotion that sells on %1 or later. Name one by --event. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the product by its number. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file of the store %1 names a product &quot;%2&quot;. Use the number from the column 商品ID. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With plan and unplan: pretend that today is this day, YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 goes with plan and unplan only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderLogo</name>
    <message>
        <source>The logo %1 cannot be read. Choose another file or take the logo out of the provider profile; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo %1 is larger than 2 MB. Save it smaller; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo %1 is empty (0 bytes). Choose another file; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo %1 is neither a PNG nor a JPEG image. Save it as one; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo %1 is broken or cut off. Save it again; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo %1 has more than %2 pixels in a row or column. Save it smaller; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderProfile</name>
    <message>
        <source>The provider profile %1 is not valid JSON (%2, at byte %3). Correct it or make a new one in the window; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider profile %1 has the unknown entry &quot;%2&quot;. Use only %3; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry &quot;%2&quot; of the provider profile %1 must be a text of at most %3 characters; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider profile %1 cannot be read. Check the path given with --profile; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider profile %1 is too large to be one. Check the path; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accent colour &quot;%2&quot; of the provider profile %1 is no colour. Write it as # and six hexadecimal digits; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the provider profile %1 cannot be made. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReconciliationFaultTexts</name>
    <message>
        <source>lacks “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RejectTexts</name>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; is not an amount of money. Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; is not a whole number. Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; is not a percentage. Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; is not a score from 0 to 100. Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; is not a date or time. Correct it in the file, or describe its form in a mapping file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: whether &apos;%2&apos; begins with the day or the month is not known. Say so with date_order in a mapping file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; lies in the future. Check the date in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: the number &apos;%2&apos; was destroyed by a spreadsheet and cannot be restored. Import the original file as it was downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; cannot be read. Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; does not hold an amount of money. Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; does not hold a date or time. Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; holds a date in the future. Check the date in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: a number was destroyed by a spreadsheet and cannot be restored. Import the original file as it was downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be calculated from this row: a cell is no number, or it divides by zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; cannot be read. Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; is empty; without it the row cannot be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; is empty: without a date the row belongs to no period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of rejected rows could not be written to %1. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; is not a number from %3 to %4. Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; lies outside the scale of this score, which goes from %3 to %4. Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; is none of those that are known: %3. Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; lies before &apos;%3&apos; of the same row. Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: this row contradicts an earlier row of the file (%2). Keep the right one of the two in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; spans several days, so the row belongs to none of them. Download the figures by day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; is only a part of a day and would pass for the whole of it. Download the figures by day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; gives an hour, but the file begins with whole days. Import days and hours as two files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; is a percentage and not an amount of money. Perhaps the cells of this row have moved; correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; is below %3, which cannot be. Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: an earlier row of the file has the same day and name but says something else (%2). If they are two things of one name, give the file a column with their numbers, which tell them apart; else keep the right one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: &apos;%2&apos; is less than &apos;%3&apos; of the same row. Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: this is a part of &apos;%2&apos; of the same row and cannot be more (%3). Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;%1&apos;: the sign of &apos;%2&apos; does not go with the direction of the row, or other rows of the file write such amounts with the other sign, so it may have come in or gone out. Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportActionBoards</name>
    <message>
        <source>its condition does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to another promotion phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its condition cannot be computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another rule of the same kind says more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done or dismissed, and nothing changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures behind the actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each action that names products or influencers the strongest ones; each figure is over the days that the rule looks at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1 or earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asleep until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure tells what this action brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it touched the whole shop, nothing is left to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the days after it are not all there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files are missing for these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few orders of what was touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few orders of what was not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better than without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse than without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clear effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot tell: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured, in what was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody took up an action yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the actions whose effect could be measured, %1 brought a clear gain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the rules were right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was settled on %1; the figures changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that found nothing to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says more of the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rule has something to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another rule of the same kind was done lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was done lately; what it brings needs time to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another action worked on the same at that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of it was not sold yet in the days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few earlier launches to hold a new product against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (line %3), %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, was above %3, ends at %4, %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, was below %3, ends at %4, %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alert stays on between its two lines. Refunds and disputes come late: days of which they are not all known yet can begin an alert, but not end one. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the files lack %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another rule says the same of the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another rule asks for the opposite and comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” asks for the opposite and comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few earlier weeks to know how the figure moves by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier launches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured: the days before it began against the days after it was done, beside what was not touched, a new product beside earlier launches on the same days, a rate of the whole shop beside how it went on by itself before; the range holds 95 of 100. What was picked at its worst tends to get better by itself, the range is as much wider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shopglass actions snooze ALERT DAYS; the alerts, in this order: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible effect in money (estimated, upper end)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each action may bring, estimated from this store&apos;s own figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orders (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points of score (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 Due %3, owner %4, effect %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1; source: %2; confidence: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects are estimated from this store&apos;s own figures and the stated assumptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action rule speaks for this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 Due %3, owner %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more rule(s) speak. They bring less for the work, or are less sure.</source>
        <translation>
            <numerusform>%n more rule speaks. It brings less for the work, or is less sure.</numerusform>
            <numerusform>%n more rules speak. They bring less for the work, or are less sure.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may hold the same money as %2: do not add their effects up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To rank it, one of these orders is weighed as %1 average order values (our own estimate, see the rulebook).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orders (estimated, shared)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (estimated, shared)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” asks for the opposite and comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” says the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leaves out %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source and confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportAudit</name>
    <message>
        <source>Who needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a serious finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale or without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no stores yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n store(s), %1 have a serious finding, %2 are to be watched, %3 need nothing now.</source>
        <translation>
            <numerusform>%n store: %1 with a serious finding, %2 to be watched, %3 in need of nothing now.</numerusform>
            <numerusform>Of %n stores, %1 have a serious finding, %2 are to be watched, %3 need nothing now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) have no order data.</source>
        <translation>
            <numerusform>%n store has no order data.</numerusform>
            <numerusform>%n stores have no order data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The order data of %n store(s) are out of date.</source>
        <translation>
            <numerusform>The order data of %n store are out of date.</numerusform>
            <numerusform>The order data of %n stores are out of date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some figures of %n store(s) are still being read.</source>
        <translation>
            <numerusform>Some figures of %n store are still being read.</numerusform>
            <numerusform>Some figures of %n stores are still being read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stores side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours are held against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client audit</source>
        <extracomment>客户诊断报告</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n store(s)</source>
        <translation>
            <numerusform>%n store</numerusform>
            <numerusform>%n stores</numerusform>
        </translation>
    </message>
    <message>
        <source>Period %1. Rulebook %2. Made with Shopglass %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportAuditTables</name>
    <message>
        <source>● serious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◐ watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good: the line is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to watch: worse than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad: worse than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <extracomment>Stands where a figure is still being read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This figure is still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 and %n more</source>
        <translation>
            <numerusform>%1 %2 and %n more</numerusform>
            <numerusform>%1 %2 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◐ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>stale: %n day(s) old</source>
        <translation>
            <numerusform>stale: %n day old</numerusform>
            <numerusform>stale: %n days old</numerusform>
        </translation>
    </message>
    <message>
        <source>a single day of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) missing</source>
        <translation>
            <numerusform>%n day missing</numerusform>
            <numerusform>%n days missing</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its change against the comparison period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the median of these stores, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the median of these stores; too few stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores by need for attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gravest finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: days covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no stores yet. Import a folder with one sub-folder per store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of all stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To watch beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines come from the rulebook, which names their sources; most are assumptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. orders %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graver findings come first, then more serious ones, more to watch, and the name. Orange with ● is bad, yellow with ◐ is to be watched, blue is good; lines and medians are in the table of scales. “—” is unknown, never zero.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportBuyerParts</name>
    <message>
        <source>No province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s)</source>
        <translation>
            <numerusform>%n buyer</numerusform>
            <numerusform>%n buyers</numerusform>
        </translation>
    </message>
    <message>
        <source>First bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of buyers who paid again, by month of the first purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cell: of those who bought first in the row&apos;s month, how many paid again so many months later. Blank: that month is not over, its orders are not all imported, or there are fewer than %1 buyers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No month after a first purchase is over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they come back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* Before %1 the data cannot tell new buyers from old: these rows hold some who had bought before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders per buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders per buyer in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of GMV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only orders that name their buyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paid order of this period names its buyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where new buyers come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New buyers by the field of their first order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the first order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their GMV of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid again within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose 30 days are over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs at least %1 buyers whose 30 days are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid again in any field. A dash: fewer than %1 buyers whose 30 days are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No buyer of this period is known to be new; new and old can be told apart from %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No buyer of this period is known to be new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the orders go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid orders by province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n province(s) with the most paid orders, with their share of all.</source>
        <translation>
            <numerusform>The %n province with the most paid orders, with its share of all.</numerusform>
            <numerusform>The %n provinces with the most paid orders, with their share of all.</numerusform>
        </translation>
    </message>
    <message>
        <source>No paid order of this period names a province.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the province of the receiver; no other part of an address is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private domain</source>
        <extracomment>私域</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders do not say whether a buyer came from the follow page or as a follower; only the traffic-source report does, and none covers this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the traffic sources in the files is the follow page or followers, so the share is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the GMV of the traffic-source report came from %2 (%3 of %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report covers %1 of %2 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources whose name contains %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportBuyers</name>
    <message>
        <source>New and returning buyers can be told apart from %1 on: a buyer counts as new only when the %2 days of orders before name no earlier purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The order history has gaps of %n day(s): who bought only then counts as new later.</source>
        <translation>
            <numerusform>The order history has a gap of %n day: who bought only then counts as new later.</numerusform>
            <numerusform>The order history has gaps of %n days: who bought only then counts as new later.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every order of the period was refunded: the amounts below are what was paid, not what was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only %n buyer(s) in this period: shares of them need at least %1.</source>
        <translation>
            <numerusform>Only %n buyer in this period: shares of them need at least %1.</numerusform>
            <numerusform>Only %n buyers in this period: shares of them need at least %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the paid orders name their buyer (as a keyed hash); the others count in no figure about buyers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order names its buyer, so nobody can be told apart: receivers&apos; phones are masked in the imported files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import order files whose receivers are not masked (the back office exports them after a text-message code); phones are stored as keyed hashes only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new buyers, %2 of all who bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New and returning buyers by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New and returning buyers by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returning buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different buyers of each week; weeks begin on Monday. Who bought first in the week is new, all others came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different buyers of each day. Who bought first on that day is new, all others came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New and old buyers cannot be told apart in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New and returning buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers are keyed hashes of what the order file names; nobody can be read from them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New and returning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repurchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Who buys in this period has not had %n day(s) yet: its repurchase rate is known from %1 on.</source>
        <translation>
            <numerusform>Who buys in this period has not had %n day yet: its repurchase rate is known from %1 on.</numerusform>
            <numerusform>Who buys in this period has not had %n days yet: its repurchase rate is known from %1 on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of those who bought in %1, the latest days of which that can be said, %2 paid again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportChannelRules</name>
    <message>
        <source>Rules, the first that matches wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their paid GMV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that no rule takes stay unclassified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are your own rules, in place of the rulebook&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the rulebook&apos;s rules. You can put your own in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportChannels</name>
    <message>
        <source>%1 sells most: %2, %3 of paid GMV (%4 against the comparison).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sells most: %2, %3 of paid GMV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gained most share: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost most share: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of paid GMV matches no channel rule and stays unclassified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sales with a scene in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stayed unclassified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel as exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier as exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account type as exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid GMV by field and day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5S channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paid orders in this period, so no field can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paid orders in this period. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three fields and unclassified always sum to the total. The shelf&apos;s scenes come from traffic files, below, and are never added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A channel rule can give these rows a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days lie before the first order file, which begins on %1: nothing is known of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funnel and content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sells most: %2. There are too few orders for shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of this period come from order files without a column that the channel rules read: their sales stay unclassified and count in no share.</source>
        <translation>
            <numerusform>%n day of this period comes from order files without a column that the channel rules read: its sales stay unclassified and count in no share.</numerusform>
            <numerusform>%n days of this period come from order files without a column that the channel rules read: their sales stay unclassified and count in no share.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order files of these days lack a column that the channel rules read, so nobody can say which field sold: all of it stays unclassified.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>The file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who issues the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to write the report with --out FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pdf, html, xlsx or md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider profile to use instead of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format &quot;%1&quot; is unknown. Use pdf, html, xlsx or md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session “%1” began in this period. show live lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of live: which session, by its number in show live; else the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the diagnosis of one store, a live review, or the audit of all, as one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review: one store; live: a live session and those of the period; promotion: the last promotion, the plan of the next and its preparation tables; audit: all stores of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of review: brief (the essentials, some twenty pages) or all. PDF is brief and the others have all unless you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kind &quot;%1&quot; is unknown. Use review, live, promotion or audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--chapters &quot;%1&quot; is unknown. Use brief or all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportContent</name>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By account, the best first; the tick is the period before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account has enough views in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: best is %2 with %3, lowest %4 with %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file covers this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live sessions by account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live sessions by host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos by account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportContribution</name>
    <message>
        <source>%1 (partly)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; fees are known of %2 of the paid orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of goods and freight are in no file and not taken off. Ad reports name no field: what they spent stands at the total alone. Each figure counts the days for which all of its files speak, so parts may cover different days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No settlement bill names the orders of these days, so fees are not known and no contribution is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ad report covers these days, so the contribution after ads is not given; before ads it is. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves most of what it sells before ads: %2 of its paid GMV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission above the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution of the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some paid rows carry more estimated commission than the buyer paid: check their commission and price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (partly, %2 of %3 days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3 days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of the paid orders have a settlement bill so far, so every contribution is marked as partial: on the days that count the fees of the others are still to come off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the period are left out whole, because a file does not cover them or none of their orders has a bill; what they bring is added once it comes.</source>
        <translation>
            <numerusform>%n day of the period is left out whole, because a file does not cover it or none of its orders has a bill; what it brings is added once it comes.</numerusform>
            <numerusform>%n days of the period are left out whole, because a file does not cover them or none of their orders has a bill; what they bring is added once it comes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ads cost %1, which is taken off the total alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ad report covers these days, so what ads cost is not known either. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution in detail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCountedRows</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, else from %2 to %3</source>
        <extracomment>the length of something: its own column, else from one time to another</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> + </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 where %2 is %3</source>
        <extracomment>%1 is counted where the column %2 has the value %3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of rows of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of %1 × %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of rows of %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of different products (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of different buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of different promoters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of order rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of %1</source>
        <extracomment>a sum of one column, or of that of the first of some kinds of files that is there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of after-sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of %1 whose %2 the rulebook calls good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of %1 whose %2 the rulebook calls bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products that a list of the period has on sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products that a list of the period has on sale and that have a paid order in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of %1 that fill in %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of %1 that fill in %2; a row that leaves it blank counts on no side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows of %1; a blank under %2 counts as nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the period that no file of %1 covers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCover</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store review</source>
        <extracomment>店铺诊断报告</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Data as of %1, read from %n file(s). Rulebook %2. Made with Shopglass %3.</source>
        <translation>
            <numerusform>Data as of %1, read from %n file. Rulebook %2. Made with Shopglass %3.</numerusform>
            <numerusform>Data as of %1, read from %n files. Rulebook %2. Made with Shopglass %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live review</source>
        <extracomment>直播复盘</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion review</source>
        <extracomment>大促复盘</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, beside %2 on the same event days, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCoverPage</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCoverage</name>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of this day in %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends at %2 of this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made before this day was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of %1 on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) missing</source>
        <translation>
            <numerusform>%1: %n day missing</numerusform>
            <numerusform>%1: %n days missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Every kind that was imported has all days from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 No file at all of: %2.</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that the files cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported yet, so no day is covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which days are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to download it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download such a day again, whole, and import it: the newer file counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins at %2 of this day; on other days orders or events come earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has nothing of %2, unlike the days beside it: was it exported with a filter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins at %2 of this day. If the store opened then, the day is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) incomplete</source>
        <translation>
            <numerusform>%1: %n day incomplete</numerusform>
            <numerusform>%1: %n days incomplete</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that are incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDefinition</name>
    <message>
        <source>yuan, kept in whole fen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day the order was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day the refund was completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day the after-sale was applied for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day the parcel was signed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiple, 1 = even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day that the file gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day the session began or the video was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders with a column of refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that name their buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders of the 30 days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 that say whose fault each arbitration found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with the column “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the days that are looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders of the 90 days before that name their buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement bills of the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDiscounts</name>
    <message>
        <source>Of the orders paid in these days. Against GMV: discounts and GMV of the orders whose files have the column; how much of all GMV these are stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportFigures</name>
    <message>
        <source>No file covers this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From exposure to payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As published in the compass report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic by scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the traffic-source report; never added to the shelf&apos;s GMV of orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources that no rule takes: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No traffic by source in this period. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the platform publishes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the compass report, kept apart from those computed from orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live sessions by GMV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 sessions that sold most, of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return on ad spend by attribution window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was spent in days whose window is not over is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files cover %1 of %2 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales by way of selling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of selling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales by carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales by account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products on sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freight insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money in and out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportFlywheel</name>
    <message>
        <source>No product sold in the %1 days up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1: %2 new, %3 hits, %4 daily sellers, %5 clearing, %6 slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Order files are missing for %n of the days looked at: places may be wrong.</source>
        <translation>
            <numerusform>Order files are missing for %n of the days looked at: places may be wrong.</numerusform>
            <numerusform>Order files are missing for %n of the days looked at: places may be wrong.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order history is too short to tell new products from old; nothing may be called new that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For %1, which is compared with, %n day(s) are missing.</source>
        <translation>
            <numerusform>For %1, which is compared with, %n day is missing.</numerusform>
            <numerusform>For %1, which is compared with, %n days are missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>The places and their rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMV of %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried in the order new, hit, clearing, daily seller. The platform publishes no thresholds; these are our own rule (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products by place on %1 (rows) and on %2 (columns)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves between the places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cell: so many products stood in the row&apos;s place then and in the column&apos;s place now. No sales: none in the %1 days up to that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then \ now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products by place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders of the last 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product sold in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth flywheel</source>
        <extracomment>增长飞轮</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>新品</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit</source>
        <extracomment>爆款</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily seller</source>
        <extracomment>日销</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearing</source>
        <extracomment>清仓</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <extracomment>其他: a product in none of the four places</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order file covers the %1 days up to %2, so nothing is known of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no period to compare with that order files cover.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportFunnel</name>
    <message>
        <source>Of %1 exposures one order was kept. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps from exposure to order kept, share of the step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step can be told for these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From exposure to order kept, by field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposures and clicks come from the compass report, which names no field; orders from the order files. A rate counts the days that both cover. Orders kept have no refund so far. Scenes stand below under Traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without traffic files the way begins with the order. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From exposure to order kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportFunnels</name>
    <message>
        <source>From exposure to payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of the step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of the first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportGoods</name>
    <message numerus="yes">
        <source>All %n product(s) together bring %1 of the GMV; the other orders name no product.</source>
        <translation>
            <numerusform>The only product brings %1 of the GMV; the other orders name no product.</numerusform>
            <numerusform>All %n products together bring %1 of the GMV; the other orders name no product.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n product(s) bring %2 % of the GMV; the first one, %3, brings %4.</source>
        <translation>
            <numerusform>%1 of %n product brings %2 % of the GMV; the first one, %3, brings %4.</numerusform>
            <numerusform>%1 of %n products bring %2 % of the GMV; the first one, %3, brings %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 products with the most GMV, and their share added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products by GMV, and their share added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than %1 products sold in this period: too few to tell many from few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most the shop&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the shop&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s refund rate is not known for this period, so no product is held against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) sold more pieces than the median and are refunded more often than the shop&apos;s %1.</source>
        <translation>
            <numerusform>%n product sold more pieces than the median and is refunded more often than the shop&apos;s %1.</numerusform>
            <numerusform>%n products sold more pieces than the median and are refunded more often than the shop&apos;s %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside the shop&apos;s refund rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund rate by orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price and sales by product, coloured by refund rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price per item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines stand at the medians; what lies far from the others has its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than %1 products sold enough pieces for a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which goods bring the GMV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the orders paid in the period, by product line. Pale columns come after the products that bring %1 % together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportInfluencers</name>
    <message>
        <source>Influencer</source>
        <extracomment>达人</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group leader</source>
        <extracomment>团长</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliate</source>
        <extracomment>快赚客</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 on that is called a dependence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On %n order(s) the commission is more than the buyer paid, together by %1.</source>
        <translation>
            <numerusform>On %n order the commission is more than the buyer paid, together by %1.</numerusform>
            <numerusform>On %n orders the commission is more than the buyer paid, together by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n influencer(s) changed their name; the newest one is shown.</source>
        <translation>
            <numerusform>%n influencer changed the name; the newest one is shown.</numerusform>
            <numerusform>%n influencers changed their name; the newest one is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) belong to several numbers; they stay apart.</source>
        <translation>
            <numerusform>%n name belongs to several numbers; these stay apart.</numerusform>
            <numerusform>%n names belong to several numbers; they stay apart.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of distribution name nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influencers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paid order of this period names an influencer. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission of these orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All orders that name them, whoever sold them; the commission is that of all who share in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission above the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that are not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influencers and group leaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group leaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliates</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Distribution has %n paid order(s) in this period: too few for shares of the first influencers.</source>
        <translation>
            <numerusform>Distribution has %n paid order in this period: too few for shares of the first influencers.</numerusform>
            <numerusform>Distribution has %n paid orders in this period: too few for shares of the first influencers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n influencer(s) put the scores at risk: %1 has %2 quality refunds, %3 times the rate of all other orders.</source>
        <translation>
            <numerusform>%n influencer puts the scores at risk: %1 has %2 quality refunds, %3 times the rate of all other orders.</numerusform>
            <numerusform>%n influencers put the scores at risk: %1 has %2 quality refunds, %3 times the rate of all other orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n influencer(s) put the scores at risk: %1 has %2 quality refunds, all other orders have none.</source>
        <translation>
            <numerusform>%n influencer puts the scores at risk: %1 has %2 quality refunds, all other orders have none.</numerusform>
            <numerusform>%n influencers put the scores at risk: %1 has %2 quality refunds, all other orders have none.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them are for “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No month is over and covered whole by order files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality vs others</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Estimated for %n order(s) without a bill</source>
        <translation>
            <numerusform>Estimated for %n order without a bill</numerusform>
            <numerusform>Estimated for %n orders without a bill</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders without a bill are taken to pay %1, as the %2 billed orders of the store did that were paid in the last %3 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commission is not reduced by refunds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds are known for the orders of %1 of the %2 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders with a quality refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top influencer brings %1 of the distribution GMV, the top %2 bring %3, the top %4 bring %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the top influencers in the distribution GMV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee not billed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remainder = net GMV − estimated commission. The platform&apos;s fee is not taken off: too few orders have a bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remainder = net GMV − estimated commission − platform fee, all of the orders paid in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remainder is of the %1 of %2 days whose refunds are known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportLaunchBoard</name>
    <message>
        <source>Cold start</source>
        <extracomment>冷启动: what must be there before a launch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A gate and how far the launch is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Order files miss %n day(s) of its window.</source>
        <translation>
            <numerusform>Order files miss %n day of its window.</numerusform>
            <numerusform>Order files miss %n days of its window.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier launch(es) with a whole window: too few to compare with.</source>
        <translation>
            <numerusform>%n earlier launch with a whole window: too few to compare with.</numerusform>
            <numerusform>%n earlier launches with a whole window: too few to compare with.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 earlier launches had between %2 and %3 on the same day, half of them over %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launches by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMV so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the forecast does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launches tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each completed launch with at least %1 orders by the day is forecast by all others and held against what it really sold. The interval is meant to hold for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough data: %1 completed launches with at least %2 orders by the day are needed, and one more to try the forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more flag(s) stand in the table.</source>
        <translation>
            <numerusform>%n more flag stands in the table.</numerusform>
            <numerusform>%n more flags stand in the table.</numerusform>
        </translation>
    </message>
    <message>
        <source>Launch board</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n launch(es) inside the window; by what sold them in the last %1 days:</source>
        <translation>
            <numerusform>%n launch inside the window; by what sold it in the last %1 days:</numerusform>
            <numerusform>%n launches inside the window; by what sold them in the last %1 days:</numerusform>
        </translation>
    </message>
    <message>
        <source>Against earlier median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMV in the window (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“2 of 3”: gates passed; the tip of a cell names each. The thresholds are this product&apos;s assumptions, none is published by the platform; they stand in the rulebook. Against earlier median: GMV so far in parts of the median of earlier launches on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast on day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the interval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportLaunchDetail</name>
    <message>
        <source>Launched: first sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sale by an influencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sale by a short video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sale in an own live room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sale on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sale by search</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>day %1, %n day(s) of the window left</source>
        <translation>
            <numerusform>day %1, %n day of the window left</numerusform>
            <numerusform>day %1, %n days of the window left</numerusform>
        </translation>
    </message>
    <message>
        <source>the window is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Order files miss %n day(s) of its window, so it is not held against others.</source>
        <translation>
            <numerusform>Order files miss %n day of its window, so it is not held against others.</numerusform>
            <numerusform>Order files miss %n days of its window, so it is not held against others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n earlier launch(es) with a whole window: too few to compare with.</source>
        <translation>
            <numerusform>Only %n earlier launch with a whole window: too few to compare with.</numerusform>
            <numerusform>Only %n earlier launches with a whole window: too few to compare with.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 earlier launches had %2 on the same day at the median, half of them between %3 and %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead of its predecessors: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind its predecessors: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like its predecessors: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative GMV by day of the launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle half of all completed launches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The launch against all launches whose window is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product exposures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors, by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paying buyers, by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s own figures of the product; they cover %1 of %2 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file of daily product figures tells of this product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By paid orders within the window; search by the traffic sources of the product. The rows behind an event are all orders of the product on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not: what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it earns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store, same days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds so far: they go on after the window. Commission is estimated and not reduced by refunds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No after-sale file covers these days, so refunds and net GMV are not known. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launched on %1: %2. Stage: %3. %4 in %5 orders, sold by %6 influencers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launched on %1: %2. Stage: %3. %4 in %5 orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way from exposure to payment lacks %1: no file of these days has the column. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportLaunchWords</name>
    <message>
        <source>%1: %2 of its orders were refunded, %3 of all orders of the same days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of its orders come from the shelf, at least %3 are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No forecast: all days of the window are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No forecast before day %1 of the launch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not enough data for a forecast: fewer than %n order(s) so far.</source>
        <translation>
            <numerusform>Not enough data for a forecast: fewer than %n order so far.</numerusform>
            <numerusform>Not enough data for a forecast: fewer than %n orders so far.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough data for a forecast: %1 completed launches had %2 orders by this day, %3 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No forecast: order files miss days of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried on earlier launches: there are too few to leave one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried on %1 earlier launches as of day %2: off by %3 at the median, the interval held for %4 (meant: %5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated GMV of the whole window: %1, between %2 and %3, by how %4 earlier launches went on from day %5. %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeding</source>
        <extracomment>种草</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurturing</source>
        <extracomment>养草</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harvest</source>
        <extracomment>拔草</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed on day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 so far, %n day(s) left</source>
        <translation>
            <numerusform>%1 so far, %n day left</numerusform>
            <numerusform>%1 so far, %n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: files are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: nothing is left of the stock of %2, and %n day(s) of the window are left.</source>
        <translation>
            <numerusform>%1: nothing is left of the stock of %2, and one day of the window is left.</numerusform>
            <numerusform>%1: nothing is left of the stock of %2, and %n days of the window are left.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what is left of the stock of %2 lasts for about %3 days at the pace of late, %4 are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: the product list of %1 is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: order files do not tell which field sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the window come from order files that do not tell which field sold: all of them stay unclassified.</source>
        <translation>
            <numerusform>%n day of the window comes from order files that do not tell which field sold: all of it stays unclassified.</numerusform>
            <numerusform>%n days of the window come from order files that do not tell which field sold: all of them stay unclassified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order files of %n day(s) of its window lack a column that the channel rules read, so nobody can say there who sold it.</source>
        <translation>
            <numerusform>Order files of %n day of its window lack a column that the channel rules read, so nobody can say there who sold it.</numerusform>
            <numerusform>Order files of %n days of its window lack a column that the channel rules read, so nobody can say there who sold it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportLaunches</name>
    <message>
        <source>No product was launched in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New and old products can be told apart from %1 on: a launch needs %2 covered days before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest is %1 with %2 in %3 orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Median of %n launch(es)</source>
        <translation>
            <numerusform>Median of %n launch</numerusform>
            <numerusform>Median of %n launches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The order history has gaps: on %n day(s) of the period no product can be called new, because the %1 days before are not all covered by order files.</source>
        <translation>
            <numerusform>The order history has gaps: on %n day of the period no product can be called new, because the %1 days before are not all covered by order files.</numerusform>
            <numerusform>The order history has gaps: on %n days of the period no product can be called new, because the %1 days before are not all covered by order files.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is %1 percentage points above the target of %2 (our assumption, not official).</source>
        <extracomment>The target is this product&apos;s own, of the rulebook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1 percentage points below the target of %2 (our assumption, not official).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n launch(es) whose %2 days meet the period or still run, %1 of them still inside; together they sold %3 in the period.</source>
        <translation>
            <numerusform>%n launch whose %2 days meet the period or still run, %1 of them still inside; it sold %3 in the period.</numerusform>
            <numerusform>%n launches whose %2 days meet the period or still run, %1 of them still inside; together they sold %3 in the period.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest launches day by day. There are too few completed launches for a median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (partly)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds are known for the orders of %1 of the %2 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New = bought again after %1 days without a purchase; its sales count for %2 days. Stage by the orders of the last %3 days: a field with at least %4 of at least %5 orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative GMV by day of the launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle half of completed launches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest launches against the median of completed ones, day by day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files cannot tell whether a product was launched in this period.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportLayout</name>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportLive</name>
    <message numerus="yes">
        <source>%n session(s) sold nothing.</source>
        <translation>
            <numerusform>%n session sold nothing.</numerusform>
            <numerusform>%n sessions sold nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have no end in the file, so no order can be told to be theirs.</source>
        <translation>
            <numerusform>%n session has no end in the file, so no order can be told to be its own.</numerusform>
            <numerusform>%n sessions have no end in the file, so no order can be told to be theirs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) overlap another one of the same account; an order counts in the one that began last.</source>
        <translation>
            <numerusform>%n session overlaps another one of the same account; an order counts in the one that began last.</numerusform>
            <numerusform>%n sessions overlap another one of the same account; an order counts in the one that began last.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last sessions against what is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMV of each session; the tick is the median of the account&apos;s earlier ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session of the period says what it sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlaps another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session began in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No live file covers this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furthest above what is usual: %1 with %2, where %3 is the median of %4 earlier sessions of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furthest below, of the sessions that sold something: %1 with %2, where %3 is the median of %4 earlier sessions of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of the account&apos;s earlier sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (partly)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By account and time %1 of the %2 orders that the live file counts were found in the order files; refunds are known of these alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vs median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds in the live file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, host %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the platform&apos;s live file. Orders by time: paid under the account in live rooms while the session went on, of the number that the live file counts; refunds so far are those of the orders that were found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportLiveReview</name>
    <message numerus="yes">
        <source>vs the median of %n earlier session(s) of the same weekday and time of day</source>
        <translation>
            <numerusform>vs the median of %n earlier session of the same weekday and time of day</numerusform>
            <numerusform>vs the median of %n earlier sessions of the same weekday and time of day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vs the median of %n earlier session(s) of the same time of day</source>
        <translation>
            <numerusform>vs the median of %n earlier session of the same time of day</numerusform>
            <numerusform>vs the median of %n earlier sessions of the same time of day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vs the median of %n earlier session(s)</source>
        <translation>
            <numerusform>vs the median of %n earlier session</numerusform>
            <numerusform>vs the median of %n earlier sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>too few earlier sessions to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sold in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live file does not say what this session sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2; %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3 %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (usual %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back by: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better than usual: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says neither when the session ended nor how long it was, so no order can be told to be its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order files do not cover its days, so its orders and refunds are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account names are missing, so its orders cannot be told from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order names the account “%1”, so its orders cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product exposures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the exposures became paid orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live file has no steps from exposure to payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most viewers at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers at once on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds watched per viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 that sold most, of %2. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It overlaps another session of the same account; orders of both count in the one that began last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2%3%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, host %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vs what is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live file counts %1 paid orders; by account and time of payment none of them was found in the order files, so nothing is known of their refunds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>By account and time of payment %n order(s) of %1 belong to it, of the %2 that the live file counts.</source>
        <translation>
            <numerusform>By account and time of payment %n order of %1 belongs to it, of the %2 that the live file counts.</numerusform>
            <numerusform>By account and time of payment %n orders of %1 belong to it, of the %2 that the live file counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By account and time of payment %n order(s) of %1 belong to it.</source>
        <translation>
            <numerusform>By account and time of payment %n order of %1 belongs to it.</numerusform>
            <numerusform>By account and time of payment %n orders of %1 belong to it.</numerusform>
        </translation>
    </message>
    <message>
        <source>No after-sale file covers these days, so their refunds are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these %1 were refunded so far with %2. Not final: refunds go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After-sale files cover %1 of its %2 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order file names no session: orders of live rooms under this account, paid between its begin and its end, are taken for its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order files of its days do not say what was sold in live rooms (column “Carrier of the sale”), so its orders cannot be told from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order was found in this session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportOpportunities</name>
    <message>
        <source>%1 to below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid orders by price of a piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the paid orders in each price band; the tick is the share of the period compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the paid orders in each price band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paid order of this period has a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price bands against the period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rising: at least %1 orders in one of the periods, more orders a day than before, and a share that grew by at least %2. Of an order with several lines the one that stands for it. Own rule (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no period to compare with, so no price band can be called rising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price band rises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rising price bands: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price bands that rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products that sell in one field only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sells in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lacks (share of the shop&apos;s orders there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 orders, %2 of them in one field. What the product would sell elsewhere nobody can say from these files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product with enough orders sells in one field only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One field only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product file gives categories. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products found by searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No traffic file tells search by product in this period. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories and search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products that run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold in %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product file gives stocks. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word is too short to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>you have %n product(s) for it, %1 of them sold</source>
        <translation>
            <numerusform>you have %n product for it, %1 of them sold</numerusform>
            <numerusform>you have %n products for it, %1 of them sold</numerusform>
        </translation>
    </message>
    <message>
        <source>Your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list of opportunities is imported. The platform exports none: make or buy one with a column of words, and import it like any other file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities of your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the period compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order file covers this period, so nothing is known of its price bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the traffic-source report by product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that people search for: not covered. No known file of the back office carries them; a list of such words that you make yourself can be imported as opportunities and is then held against your products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n product(s) whose stock is known and recent every one lasts for more than %1 days.</source>
        <translation>
            <numerusform>The stock of the %n product whose stock is known and recent lasts for more than %1 days.</numerusform>
            <numerusform>Of %n products whose stock is known and recent every one lasts for more than %1 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stocks of %n product(s) are older than %1 days and say nothing any more. %2</source>
        <translation>
            <numerusform>The stock of %n product is older than %1 days and says nothing any more. %2</numerusform>
            <numerusform>The stocks of %n products are older than %1 days and say nothing any more. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold out by the orders since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found in any name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) with a similar name, %1 of them sold</source>
        <translation>
            <numerusform>%n product with a similar name, %1 of them sold</numerusform>
            <numerusform>%n products with a similar name, %1 of them sold</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranks, heat and growth are those of the list that you imported; nothing of them is ours. A product fits when its name holds every word as it stands, and is similar when it holds at least %1 of the word&apos;s pairs of characters; a product by another name is not found. Products off sale do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n word(s) of the list were not found in the name of any own product.</source>
        <translation>
            <numerusform>%1 of the %n word of the list was not found in the name of any own product.</numerusform>
            <numerusform>%1 of %n words of the list were not found in the name of any own product.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sizes and colours: not known. No specification of a product with several has %1 lines from %2 to %3 in order files that cover all these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n specification(s) with enough sales none has stopped selling.</source>
        <translation>
            <numerusform>One specification has enough sales, and it has not stopped selling.</numerusform>
            <numerusform>Of %n specifications with enough sales none has stopped selling.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n size(s) or colour(s) stopped selling while the rest of the product goes on: look whether they ran out, are hidden or cost more than before.</source>
        <translation>
            <numerusform>%n size or colour stopped selling while the rest of the product goes on: look whether it ran out, is hidden or costs more than before.</numerusform>
            <numerusform>%n sizes or colours stopped selling while the rest of their products goes on: look whether they ran out, are hidden or cost more than before.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sizes and colours that stopped selling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others in %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed lines (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed GMV (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one line in the last %1 days, at least %2 in the %3 days before, and so many of the product&apos;s other specifications sold meanwhile that the chance of any such line being chance is at most %4. Files carry no stock by size: this is told by the sales alone. Estimated: its former share of the product&apos;s lines, at what a line of it brought. Own rule (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold out, or at the pace of the last %1 days (of new products, of those since the launch) the stock lasts for at most %2 days, what was sold since the product list taken off. Lists older than %3 days say nothing any more; products off sale are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order file covers this period, so nobody can say where products sell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order files of this period lack a column that the channel rules read, so nobody can say where all products sell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which sold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportOverview</name>
    <message>
        <source>Key figures %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5S channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2: %3 %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our indicators (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 targets met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official values come from the platform&apos;s own score file. Targets and weights of the estimate are examples, not official.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n product(s)</source>
        <translation>
            <numerusform>%1, %n product</numerusform>
            <numerusform>%1, %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n account(s)</source>
        <translation>
            <numerusform>%1, %n account</numerusform>
            <numerusform>%1, %n accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed most for the worse: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportOverviewCharts</name>
    <message>
        <source>Comparison %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file kind covers all days of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days covered by file kind, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file has been imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to download it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file at all of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File kinds with days without data: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportOwnIndicators</name>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My indicators by field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by you. Change them under File → My indicators.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPaymentHours</name>
    <message>
        <source>Most orders of an hour are paid on %1 from %2 to %3: %4 on average.</source>
        <extracomment>%1 weekday, %2 and %3 hours, %4 orders</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>No order file covers a day of this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order was paid in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order files give the day of payment without its hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid orders by weekday and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cell: orders paid in that hour on an average day of that weekday, of the days that order files cover. Blank: they cover no such day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid GMV by weekday and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same of the money paid. A promotion among few days stands out for its weekday: look at a longer period before you plan by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When buyers pay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPlan</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Targets of the plan (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every target reached the estimated total would be %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every target reached the estimated total would go from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan for the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n target(s) reached.</source>
        <translation>
            <numerusform>%1 of %n target reached.</numerusform>
            <numerusform>%1 of %n targets reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) were not reached on the day they were due.</source>
        <translation>
            <numerusform>%n target was not reached on the day it was due.</numerusform>
            <numerusform>%n targets were not reached on the day they were due.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress is the part of the way from the start to your target; below zero, things got worse. Gaps and actions keep the reference targets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPrices</name>
    <message>
        <source>No list of market prices was imported, so nothing is said about the market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 products with a market price on your list %2 cost more and %3 less than its lowest one, by more than %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) cost more commission, fees and refunds than their bills bring in.</source>
        <translation>
            <numerusform>%n product costs more commission, fees and refunds than its bills bring in.</numerusform>
            <numerusform>%n products cost more commission, fees and refunds than their bills bring in.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the market list are no product of the shop: %1.</source>
        <translation>
            <numerusform>%n entry of the market list is no product of the shop: %1.</numerusform>
            <numerusform>%n entries of the market list are no product of the shop: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of the market list belong to several products; give their numbers: %1.</source>
        <translation>
            <numerusform>%n name of the market list belongs to several products; give the numbers: %1.</numerusform>
            <numerusform>%n names of the market list belong to several products; give their numbers: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Own price against the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price paid last; the tick is the lowest price of your market list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no market price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too old (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all products sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price paid last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest of %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap to the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform subsidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices by product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product was sold in the %1 days up to the period&apos;s end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays for the discounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against GMV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts by payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop pays %1 of all discounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-price goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) were sold at their lowest price of %1 days on the last day they sold.</source>
        <translation>
            <numerusform>%n product was sold at its lowest price of %1 days on the last day it sold.</numerusform>
            <numerusform>%n products were sold at their lowest price of %1 days on the last day they sold.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lowest price of your market list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (single specifications)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the whole shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order file covers the %1 days up to the period&apos;s end, so nothing is known of prices. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest promotion price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host subsidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price is what buyers paid per piece (amount paid ÷ pieces). The last price and the median rest on the mean of each day; the lowest prices are what the cheapest single order paid, all specifications taken together. Highest promotion price: the lowest price of %1 days, as we compute it (%2). Order files cover %3 of the %4 days of the history. Places count from the cheapest, within the category where a product list tells it and at least %5 of its products sold; without any category, in the whole shop. Market prices of single specifications are shown and not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMV with this column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportProblems</name>
    <message>
        <source>%1, before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 misses its example target: %2 against %3 (estimated).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data of the file kind “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file kind “%1” lacks %2 of %3 days. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 days covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● serious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◐ watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious: a key figure worse by at least %1 (ratios: %2 points), or less than %3 of a target attained. Watch: worse by at least %4 (ratios: %5 points), or a missed target. Minor: days without data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file yet of: %1. The coverage table says where each is downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file kind(s)</source>
        <translation>
            <numerusform>%n file kind</numerusform>
            <numerusform>%n file kinds</numerusform>
        </translation>
    </message>
    <message>
        <source>Settlement: %1, %2 orders, %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orders, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 misses its example target: %2 against %3; %4 orders would have to improve (estimated).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportProgrammeWords</name>
    <message>
        <source>%1 years</source>
        <extracomment>length of time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not so by your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly at the line; more is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly at the line; less is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the order files of earlier days: without them new and old cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import order files that name their buyers, or whose receivers are not masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the file “%1”; the back office offers it at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can say: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of %2 days are covered, so the sum may be too low. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few to judge: %1, at least %2 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to divide by in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all conditions met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is known is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conditions missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no threshold published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 of %3 days are covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file “%1” that has the column “%2”; the back office offers it at %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportProgrammes</name>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n met</numerusform>
            <numerusform>%n met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not published</source>
        <translation>
            <numerusform>%n not published</numerusform>
            <numerusform>%n not published</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All conditions met: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the conditions is met: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions missed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be told yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes and where the shop stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scores unlock or block stands with the scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rulebook knows no programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing, what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the shop stands: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sources say they bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted from the source and true of the shops it speaks of; no forecast of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What only you can say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bills would tell what fee was charged. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these orders is settled yet, so no fee can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product cards: fee spared, from rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product-card orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product-card GMV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill rows without a fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee spared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders paid %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support programmes</source>
        <extracomment>扶持政策</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the days to %1, as each condition says. Most sources are press reports; ask your contact at the platform before you rely on one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the %n settled bill row(s) of these orders is without a fee: no commission-free order was found.</source>
        <translation>
            <numerusform>Not even the %n settled bill row of these orders is without a fee: no commission-free order was found.</numerusform>
            <numerusform>None of the %n settled bill rows of these orders is without a fee: no commission-free order was found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bill row(s) of these orders are without a fee, but too few other bills of the same products tell their usual rate.</source>
        <translation>
            <numerusform>%n bill row of these orders is without a fee, but too few other bills of the same products tell their usual rate.</numerusform>
            <numerusform>%n bill rows of these orders are without a fee, but too few other bills of the same products tell their usual rate.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 bill rows without a fee can be compared: the usual rate would have taken %3, which was spared (estimated).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer them by “Answer programme questions…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shopglass programmes answer NAME VALUE; the names, in this order: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPromotionLook</name>
    <message>
        <source>%1 sold %2 in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has sold %2 so far, in %3 of its %4 sale days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1 of the target of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data do not hold the promotion before it, so it stands alone: a rise over quiet days would not be its effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside %1 on the same event days, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its target was zero, so there is no attainment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target was kept for it, so it is not held against one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds are not final: they still come in until about %1. Net GMV will fall and refund rates will rise; write this review again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s days are estimated from the pattern of earlier years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other events sold on some of the same days: %1. Their sales cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunds not final: not comparable yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic: product clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion: orders per click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price: GMV per order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest part: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its part of the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes order data of both events on all of these days, and sales in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic files do not cover both events, so the split is orders × price. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the last event to this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the target to what was sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each factor&apos;s part is the logarithmic mean of both GMVs × ln(now ÷ then), so the parts add up. A plan says only GMV: it is taken to expect last time&apos;s orders per click and GMV per order, and as many clicks as the target then needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid GMV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many products were new cannot be told: it takes 30 covered days before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) became new in these days.</source>
        <translation>
            <numerusform>%n product became new in these days.</numerusform>
            <numerusform>%n products became new in these days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) became new in these days, %1 last time.</source>
        <translation>
            <numerusform>%n product became new in these days, %1 last time.</numerusform>
            <numerusform>%n products became new in these days, %1 last time.</numerusform>
        </translation>
    </message>
    <message>
        <source>grew no less than the shop, refunds no higher than the shop&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing last time, refunds no higher than the shop&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunds far above the shop&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold less than last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund rate so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order data begin after the last promotion, so there is none to look back at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields and new products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again, and not again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth repeating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sold clearly more than last time with usual refunds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the event before it nothing can be called better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not again like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had refunds far above the shop&apos;s or fell clearly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what sold enough orders is judged. These are differences, not proof of a cause; refunds of these days still come in until about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order of these days names its buyer, so new and returning ones cannot be told apart: export the orders with receivers that are not masked (the back office asks for a text-message code).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the paid orders name their buyer (as a keyed hash); the others count in no figure about buyers. A repurchase rate is of those whose days are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New and returning buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunds not final, known to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds in the first days after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of paid GMV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of paid GMV, last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), to %1</source>
        <translation>
            <numerusform>%n day, to %1</numerusform>
            <numerusform>%n days, to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No after-sale file covers the sale days with the days of its refunds. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds granted up to that day on orders paid on the sale days, by the after-sale files; refunds that only an order file tells have no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official scores before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last value published before the first sale day, and the last one of the %1 days after the last. What else happened in these days is in them, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No official score of the store from before or after these days is imported. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds and scores after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Refunds are not over: the after-sale files tell them to %1; the first %n day(s) after the sale end on %2.</source>
        <translation>
            <numerusform>Refunds are not over: the after-sale files tell them to %1; the first %n day after the sale ends on %2.</numerusform>
            <numerusform>Refunds are not over: the after-sale files tell them to %1; the first %n days after the sale end on %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the sale&apos;s mean price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold of what was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock counted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest product list before %1 is more than %2 days older, which says nothing of the stock on that day. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product list with a stock column from before the end of %1 is imported: a list exported on a sale&apos;s last day tells what is left. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of %1: the stock of the newest product list less what was sold since. What came in is in no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leftover stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 pieces are left, of those that sold at least %2 at the sale&apos;s mean prices; sold out: %n product(s).</source>
        <translation>
            <numerusform>%1 pieces are left, of those that sold at least %2 at the sale&apos;s mean prices; sold out: %n product.</numerusform>
            <numerusform>%1 pieces are left, of those that sold at least %2 at the sale&apos;s mean prices; sold out: %n products.</numerusform>
        </translation>
    </message>
    <message>
        <source>The best day was %1 with %2; its best hour, from %3:00 to %4:00, brought %5, %6 of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best days by the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sold on these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best day was %1 with %2. Its order file tells days without times, so hours are not known: export the orders with the time of payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid GMV by the hour of payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, same event day as the best one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influencers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order of these days names a product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order of these days names an influencer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What and who sold most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review is of one shop: the Audit page holds the shops of a workspace side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who paid for the discounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against GMV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against GMV then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform subsidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order of these days says who paid for its discount: export the orders with the columns 平台补贴, 店铺优惠 and 主播补贴.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsidies, commission and ads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ad report covers these days, so no return is told. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission and ads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperating influencers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content: live and video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf: product cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own and cooperating accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content and shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order of these days says its kind of account: export the orders with the column 账号类型.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order of these days says its carrier: export the orders with the column 订单载体.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMV then that tells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMV with this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host subsidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account type not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other carrier or not stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPromotionPace</name>
    <message>
        <source>The plan follows %1 day by day, aligned by its main day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data do not hold this promotion of last year, so every day is planned alike; a burst at the end will look like being behind before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target is set and none can be proposed, so there is no attainment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is zero, so there is no attainment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the plan: %1 attained, %2 should be (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead of the plan: %1 attained, %2 should be (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On plan: %1 attained, %2 should be (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it goes on so it ends at %1, between %2 and %3 when the days to come scatter like those so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early for a forecast: it takes %1 sale days and %2 of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sold yet, so no end can be forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To reach the target the %n day(s) to come need %1 each; so far it was %2 a day.</source>
        <translation>
            <numerusform>To reach the target the %n day to come needs %1; so far it was %2 a day.</numerusform>
            <numerusform>To reach the target the %n days to come need %1 each; so far it was %2 a day.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not begun to sell in the data, which end on %2; its sale days are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No elapsed sale day has order data: import the order file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s days are estimated from the pattern of earlier years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid GMV so far, cumulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale has not begun, and nothing is known of last year&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from the main day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned part by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid GMV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attained by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event, same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid GMV so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sale days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the plan is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nothing comes in, products that run out lose %1 of sales until the sale is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the %1 of %2 elapsed sale days that have order data alone: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 elapsed sale days have no order data: import them, or the attainment of the whole is too low. No end is forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the plan is due on the days with data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPromotionPlan</name>
    <message>
        <source>Paid GMV of %1 on the same event days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily paid GMV now, outside of sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily paid GMV right before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× Trend: daily GMV now ÷ then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily paid GMV of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× Uplift: daily GMV of the event ÷ before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× Sale days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= Proposed paid GMV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be told from these days: left out, the last result is taken as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 days count: the others lack order data, here or in the days that they are held against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the GMV target is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to calculate from: type the targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data do not hold this promotion of last year, so %1 lends its uplift: a rough proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data hold no whole promotion: the proposal is today&apos;s pace over the sale days, without any uplift. Take it as the least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few days of order data for a proposal: type the targets yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMV target %1, set on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed GMV target: %1. Nothing is set yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sells from %1: warm-up, burst and encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days are estimated from the pattern of earlier years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other events sell on some of the same days: %1. Their sales cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the calculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file tells: type it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the GMV target, as in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of its lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid GMV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net GMV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of new products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget: ads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget: commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget: discounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget: other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic products</source>
        <extracomment>引流款: sold cheap to bring buyers in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit products</source>
        <extracomment>利润款</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image products</source>
        <extracomment>形象款</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New products</source>
        <extracomment>新品</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets and budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the proposal comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid per piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product sold in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rulebook knows no promotion ahead, so there is none to plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-up check list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily paid GMV one event earlier, on the same days from the main day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed from %1 and how much more is sold a day now than on the same days from the main day then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed from %1 and how much more is sold a day now than right before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rulebook&apos;s target (our assumption): the last event had less, or cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the GMV target, as the share of new products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields and roles are parts of the GMV target; net GMV is less what was refunded then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change them by “Set targets…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shopglass promotions plan --target NAME=VALUE; the names, in this order: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1. Proposed from price and pieces alone, because no file tells margins: dear products for the image, cheap ones that sell many pieces for traffic, new ones in their first 30 days, the others for profit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct them by “Product roles…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target is set: of zero there are no parts, and nothing can be held against it. Type a target, or clear it to see the proposal again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no GMV target to take a part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero was typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPromotionPreparation</name>
    <message>
        <source>Figures of the last event&apos;s sale days, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last event is not in the data: figures of %1, quiet days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live slots that were used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMV per session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMV per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session began in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No live file covers these days. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influencers that sold most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No influencer sold in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order data yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no product file with a stock column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the product list, then look at this table again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n product(s), %1 of sales</source>
        <translation>
            <numerusform>%n product, %1 of sales</numerusform>
            <numerusform>%n products, %1 of sales</numerusform>
        </translation>
    </message>
    <message>
        <source>Order more, move traffic to products that last, or take them off the live list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 below a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what costs points on the Scores page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks that the data show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates may move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated from the pattern of earlier years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the platform&apos;s announcement before you fix stock and hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No last event to go by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the order data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the order files of last year&apos;s event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales depend on influencers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the GMV, most of it by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on dates and stock early; keep own live rooms ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data show none of the risks that are looked for: stock, score lines, dates, missing history, dependence on influencers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 Service, warehouse and shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By last time&apos;s curve the peak is on %1; the target then means about %2 orders on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peak day cannot be told: it takes the last event in the data and a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Targets and budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Products, prices and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 Sign-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 Live schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 Influencers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 Ads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ads cost and brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the product list is too old</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPromotionSignUp</name>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no official value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type the line that you know on the Scores page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked, and where the shop stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score or programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition or benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing, what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform publishes what a promotion asks for with its sign-up; until then these are the conditions known of scores and programmes. Conditions that nobody published are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No condition of scores or programmes is known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPromotionStock</name>
    <message>
        <source>No product file with a stock column is imported, so nobody can say how long stock lasts. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale begins on %1, more than %2 days after the data: today&apos;s stock says nothing of it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days %1, which would tell how fast products sell, are not all covered by order files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product with stock sold enough to tell its pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifted day by day as the whole shop was around the last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without any lift, because the last event is not in the data: a burst needs more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) with stock sold too few pieces for a pace.</source>
        <translation>
            <numerusform>%n product with stock sold too few pieces for a pace.</numerusform>
            <numerusform>%n products with stock sold too few pieces for a pace.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock and what is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed until the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sale days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold in %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock counted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace of %1 (new products: since the launch), %2. Stock of the newest product file less what was paid since; products off sale are left out. The loss is taken at the mean price and counts no substitute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The product list of %n product(s) is more than %1 days old: what came in since is not known, so neither is their stock. %2</source>
        <translation>
            <numerusform>The product list of %n product is more than %1 days old: what came in since is not known, so neither is its stock. %2</numerusform>
            <numerusform>The product list of %n products is more than %1 days old: what came in since is not known, so neither is their stock. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not known: list too old</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPromotionYears</name>
    <message>
        <source>added by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated from the pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 phase(s) published</source>
        <translation>
            <numerusform>%n of %1 phases published</numerusform>
            <numerusform>%n of %1 phases published</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (dates estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rulebook knows no promotion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year without published dates follows the pattern of its series: it is estimated and will move once the platform publishes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your own events by “Own events…”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPromotions</name>
    <message>
        <source>Paid GMV by day before and after the main day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promotion lies inside the order data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, aligned on its main day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from the main day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over all phases of the event. Refunds of recent orders are still coming in. The figures describe the event days; they do not prove what the promotion caused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of coming years follow the pattern of past ones until the platform publishes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rulebook knows no promotion near this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on: phase %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on, between two phases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How past promotions went</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 begins in %n day(s), on %2; its main day is %3.</source>
        <translation>
            <numerusform>%1 begins in %n day, on %2; its main day is %3.</numerusform>
            <numerusform>%1 begins in %n days, on %2; its main day is %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>not over, until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its main day is in %n day(s).</source>
        <translation>
            <numerusform>Its main day is in %n day.</numerusform>
            <numerusform>Its main day is in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the main day of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1 begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete but for figures that say their days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2/%3 days)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportReconciliation</name>
    <message>
        <source>Paid by buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not settled (yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsidies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From payment to settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 that buyers paid, %2 was settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every settlement that the files let us judge is as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subsidies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bill&apos;s sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bill row(s)</source>
        <translation>
            <numerusform>%n bill row</numerusform>
            <numerusform>%n bill rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders whose settlement does not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 orders with the most money at stake, of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 orders paid %2, %3 agree with their settlement, %4 do not; %5 are not due yet, %6 were refunded or closed before, and %7 cannot be judged because files are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files cover of these %1 days: orders %2, settlement bills %3, after-sales %4. What a missing file could explain is never counted as a difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciliation of orders and settlements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders and settlement bills do not both cover %1, so nothing can be reconciled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 settled orders were made on days without an order file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected = paid + subsidies − refunds − commission as estimated − the product&apos;s usual service fee; where our files say nothing, what is billed is expected. Terms and tolerances are the rulebook&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest: differences and small deviations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportReview</name>
    <message>
        <source>Indicators %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indicator has data in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid GMV (%1) = paid orders (%2) × average order value (%3), %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key figure got worse beyond the thresholds and no measured target is missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem %1 (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action rule speaks for this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority action %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logistics and after-sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix: definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix: data sources and gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file has been imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rulebook %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered, because their files are not imported or cannot be read yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated as</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The figures rest on %n file(s).</source>
        <translation>
            <numerusform>The figures rest on %n file.</numerusform>
            <numerusform>The figures rest on %n files.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportScoreAdvice</name>
    <message>
        <source>as the indicator asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 more orders %3 in the next %4 days than at the present pace (%5 of about %6), and %7 is reached on %8.</source>
        <extracomment>%1 indicator, %2 number of orders, %3 e.g. &quot;picked up within 48 h&quot;, %4 days, %5 and %6 numbers of orders, %7 target, %8 day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no more than %2 %3 among the about %4 orders of the next %5 days (%6 at the present pace), and it is down to %7 on %8.</source>
        <extracomment>%1 indicator, %2 number, %3 e.g. &quot;quality refunds&quot;, %4 number of orders, %5 days, %6 number, %7 target, %8 day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: at the pace of the last days %2 is reached by itself on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 against a target of %3; %4 of %5 took longer, and the %6 slowest would have to take no longer than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 lie between %3 and the target of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: with %2 more orders not %3 the target of %4 is missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: with %2 more %3 the target of %4 is missed.</source>
        <extracomment>%3 e.g. &quot;quality refunds&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 At the pace of the last days that happens on %2.</source>
        <extracomment>%1 a sentence, %2 a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated: every indicator with data meets its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated: %1 costs most: %2 against a target of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rulebook names the indicator %1, which the catalogue does not have; it is left out. Correct the rule, or take the rulebook&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of the %3 orders of the window would have to improve to reach %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated: %1 costs most: %2 against a target of %3; %4 orders would have to improve.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportScoreBenefits</name>
    <message>
        <source>%1 of %2 reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: the line is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: no official value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (typed by you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (estimate for %2)</source>
        <extracomment>%1 our indicator, %2 the dimension that it tells of</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what it unlocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the official total unlocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the line on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official values beside our estimates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (official)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimates look at %1; dimensions that no file gives a value of have no column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sold in these days without an official value; the largest of them stand last.</source>
        <translation>
            <numerusform>%n sold in these days without an official value; it stands last.</numerusform>
            <numerusform>%n sold in these days without an official value; the largest of them stand last.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown: the last official value is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official value of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 reach your own target of %4.</source>
        <extracomment>%1 an indicator, %2 of %3 products or influencers, %4 the target</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaches your own target of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misses your own target of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product levels: unknown. No known export names them, and the scores at which a level begins are not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product levels: %1 of %2 with an official total reach %3, from which on a higher level is had (%4).</source>
        <extracomment>%4 where the line comes from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not publish these lines; only official totals are held against those that are typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the line that you know under “Enter lines of benefits…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shopglass scores line BENEFIT VALUE; the benefits, in this order: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportScoreChange</name>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No official total was published in the week up to one of the two days, so its change is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official total: %1 on %2, %3 on %4 (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated: %1 got worse, from %2 to %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; makes up %3 of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By dimension (official)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the total (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not explained by the accepted weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value published last up to each day, at most a week before it. Points need weights that you accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By indicator (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the changes for the worse come from (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each way of grouping splits the whole change; only parts of at least a tenth of it are listed. A part is how far a group pulls away from the earlier rate of all, by its size as well as by its own rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing got worse that could be taken apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened in the last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promotion, new product or missing import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a period of several days: its first and last day are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first and the last day of the chosen period are compared; choose another period for other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none (own sales)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders without an influencer make up %1 of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportScoreCosts</name>
    <message>
        <source>the example weights (not official), accepted on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights that the official values imply, accepted on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights that you typed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated: no total, because these have a weight but no value: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated: %1 of %2 points by %3. The official total is another figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from full marks to the total (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: attainment of targets (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indicator of this score has enough data yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our indicators against their targets (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of our indicators belongs to this score yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what costs points (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions: as many orders a day as in the last %1 days that have any; bad ones drop out as their day leaves the window; an order whose fate is not known yet counts as one to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule version that no longer holds: the same official values by its own dimensions, and the indicators that belonged to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of our figures by dimension, without a target (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covers %1 of %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own dimensions have no official values: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <extracomment>%1 a target that the user set</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders to improve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days it takes at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad orders still allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated from imported orders; no target is published for this score, each says where it comes from. Weights: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated from imported orders; no target is published for this score, each says where it comes from. Weights are examples, not official.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at an indicator to read where its target comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They tell of the dimension; no source gives a target that fits them, and they count in no total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a target of your own with “Own targets…” where official values are entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shopglass scores target INDICATOR VALUE; the indicators, in this order: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportScorePage</name>
    <message>
        <source>There is no plan yet. Move an indicator below to see what it would change, and keep what you mean to reach as a plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportScoreVersions</name>
    <message>
        <source>Versions of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportScoreboards</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken to mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure that would show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the letters stand for is not known, so there is nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportScores</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No official value imported. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official value %1 of %2 on %3, %4 against a week before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official value %1 of %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score or dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As published by the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 official values; the lowest is %2 with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estimates look at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as published: the %2 lowest of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (published as %2)</source>
        <extracomment>%1 a dimension as the rule names it, %2 as the file names it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by dimension (official)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest dimension is %1 with %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 indicator, %2 its value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our indicators of it (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) one dimension has two different values (last on %1: %2); these days are left out. Undo the import that is wrong.</source>
        <translation>
            <numerusform>On %n day one dimension has two different values (%1: %2); this day is left out. Undo the import that is wrong.</numerusform>
            <numerusform>On %n days one dimension has two different values (last on %1: %2); these days are left out. Undo the import that is wrong.</numerusform>
        </translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points lost and to gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if and plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History and causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not covered. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n official value(s) are stated differently by two imports, last %1: %2 in “%3” counts, %4 in “%5” does not. Undo the one that is wrong.</source>
        <translation>
            <numerusform>%n official value is stated differently by two imports, %1: %2 in “%3” counts, %4 in “%5” does not. Undo the one that is wrong.</numerusform>
            <numerusform>%n official values are stated differently by two imports, last %1: %2 in “%3” counts, %4 in “%5” does not. Undo the one that is wrong.</numerusform>
        </translation>
    </message>
    <message>
        <source>Official values came under names that this score has no dimension of: %1. They are kept and count nowhere. Check the file that brought them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportShipping</name>
    <message>
        <source>Not picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 up to %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Orders that were not picked up, below a narrow column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 orders due for pick-up %2 were picked up in time, %3 late and %4 not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of those picked up waited at most %1, one in twenty longer than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders by hours from payment to pick-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit: %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left of the line are the orders of the 48-hour rate that were picked up in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time limit changed within these days: each order is measured by its own, so there is no line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No warehouse named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours to pick-up by warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 % took at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three quarters at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the orders that were picked up: the box holds the middle half, the line in it halves them, the whiskers end at 5 and 95 %. Orders that nobody picked up are in no box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than %1 orders were picked up: too few for a spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders paid in %1 whose time limit lies wholly in the days that shipment files cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order files name no warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warehouse(s) with fewer than %1 orders picked up have no box.</source>
        <translation>
            <numerusform>%n warehouse with fewer than %1 orders picked up has no box.</numerusform>
            <numerusform>%n warehouses with fewer than %1 orders picked up have no box.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours from payment to pick-up (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportTimeLimits</name>
    <message>
        <source>From payment to pick-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund only, asked for before shipping: from the application to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund only, asked for after shipping: from the application to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return: from the application to the shop&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return: from the arrival of the goods to the refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of the day on which the clock starts counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportTwin</name>
    <message>
        <source>%1, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportValueText</name>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportWeights</name>
    <message>
        <source>Weights (not official)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of our indicators belongs to this score yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implied weights of the dimensions (not official)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implied weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-negative least squares over the days that have a total and all dimensions. The range holds the middle 90 % of the weights of 400 random draws of these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rulebook does not provide for working out weights of this score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weights can be worked out: there is no official value of the dimension %1. Import or type in the values of every dimension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) have an official total and all dimensions; %1 are needed to work out weights.</source>
        <translation>
            <numerusform>%n day has an official total and all dimensions; %1 are needed to work out weights.</numerusform>
            <numerusform>%n days have an official total and all dimensions; %1 are needed to work out weights.</numerusform>
        </translation>
    </message>
    <message>
        <source>example weights, not official</source>
        <extracomment>示例，非官方</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights implied by the official values, not official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights that you typed, not official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hardly varied, so its weight cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 rose and fell together, so their weights cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of %1 depends much on which days there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force since %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weights were accepted, so there is no estimated total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights that the official values imply</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Over %n day(s) the total is the weighted sum of the dimensions to within %1 points on average and %2 at most; the weights add up to %3.</source>
        <translation>
            <numerusform>Over %n day the total is the weighted sum of the dimensions to within %1 points on average and %2 at most; the weights add up to %3.</numerusform>
            <numerusform>Over %n days the total is the weighted sum of the dimensions to within %1 points on average and %2 at most; the weights add up to %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Official values of %1. Nothing uses these weights until you accept them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The totals lie %1 points from the weighted sum on average, more than rounding can explain: the platform hardly computes them like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were left out because two names of one dimension have different values on one day.</source>
        <translation>
            <numerusform>%n value was left out because two names of one dimension have different values on one day.</numerusform>
            <numerusform>%n values were left out because two names of one dimension have different values on one day.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted weights add up to 1: each of these is divided by that sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a day, %2 by how many points its total differs, with sign</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were left out, because their total lies far from what the dimensions of all other days imply: %1. Check what was imported or typed in for them.</source>
        <translation>
            <numerusform>%n day was left out, because its total lies far from what the dimensions of all other days imply: %1. Check what was imported or typed in for it.</numerusform>
            <numerusform>%n days were left out, because their total lies far from what the dimensions of all other days imply: %1. Check what was imported or typed in for them.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportWheel</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Buyers, within %n day(s)</source>
        <translation>
            <numerusform>Buyers, within %n day</numerusform>
            <numerusform>Buyers, within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Products, within %n day(s)</source>
        <translation>
            <numerusform>Products, within %n day</numerusform>
            <numerusform>Products, within %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more often than those met elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less often than those met elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes back to own broadcasts and the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First met by distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share (95 % interval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First met elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their share (95 % interval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few days to look for an echo of distribution in own sales: %1 are covered, %2 pairs of days are needed at each distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own sales so many days after distribution: correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the platform says it brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s claims for shops that took part, not our forecast for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double wheel: does distribution feed own sales?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer is known of %1 of all paid orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable: two different events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over all order files, not only the days chosen above. Only those count whose %1 days before the first purchase are covered and whose time is over. Coming back is a purchase on a later day: orders of one day are one basket, and the one paid first is the meeting. Products of own fields count as taken up once distribution sells them, so that their shares are not comparable; a product that sells everywhere anyway is always taken up. Fewer than %2 buyers or %3 products say nothing. Intervals by Wilson. What follows something is not caused by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own sales and distribution rise and fall together on the same day: correlation %1 (%2 to %3), chance stays within ±%4. Neither follows the other; a promotion moves both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On days on which distribution sells more, own fields sell less: correlation %1 (%2 to %3), chance stays within ±%4. Distribution may take sales from own fields; that is no proof of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Own sales echo distribution after %n day(s): correlation %1 (%2 to %3), chance stays within ±%4. That is no proof of a cause: a promotion moves both.</source>
        <translation>
            <numerusform>Own sales echo distribution after %n day: correlation %1 (%2 to %3), chance stays within ±%4. That is no proof of a cause: a promotion moves both.</numerusform>
            <numerusform>Own sales echo distribution after %n days: correlation %1 (%2 to %3), chance stays within ±%4. That is no proof of a cause: a promotion moves both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after distribution sells more, own fields sell less: correlation %1 (%2 to %3), chance stays within ±%4. Distribution may take sales from own fields; that is no proof of it.</source>
        <translation>
            <numerusform>%n day after distribution sells more, own fields sell less: correlation %1 (%2 to %3), chance stays within ±%4. Distribution may take sales from own fields; that is no proof of it.</numerusform>
            <numerusform>%n days after distribution sells more, own fields sell less: correlation %1 (%2 to %3), chance stays within ±%4. Distribution may take sales from own fields; that is no proof of it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance at most (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance at least (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the last %1 days %2 are covered; %3 of them had sales by distribution and %4 sales in own live rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 days are asked, our assumption; the programme&apos;s own condition is yours to answer below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: both wheels turn (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: too few days are covered to say whether both wheels turn (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: neither is steady (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: distribution is not steady (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: own broadcasts are not steady (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo: both days&apos; sales as logarithms, freed of weekday, trend and what their own %4 days before tell of them (last %1 covered days); missing days are left out; chance is %2 shuffles in blocks of %3 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No order file with the columns that the channel rules read covers the last %n day(s), so nobody can say whether both wheels turn.</source>
        <translation>
            <numerusform>No order file with the columns that the channel rules read covers the last day, so nobody can say whether both wheels turn.</numerusform>
            <numerusform>No order file with the columns that the channel rules read covers the last %n days, so nobody can say whether both wheels turn.</numerusform>
        </translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relation is seen: at no distance in days is the correlation, up or down, larger than chance gives (±%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportWording</name>
    <message>
        <source>vs previous period %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vs last year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vs last promotion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was 0 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample of %1 is too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covers %1 of %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <extracomment>5S field 分销场: sold by influencers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own broadcast</source>
        <extracomment>5S field 自播场: own live rooms and short videos</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf</source>
        <extracomment>5S field 泛货架场: product cards</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclassified</source>
        <extracomment>未归类: no channel rule matched</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>platform conference, as reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published by the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule of another platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the file “%1”; the back office offers it at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being worked out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <extracomment>%1 e.g. &quot;published by the platform&quot;, %2 whom the rule binds, e.g. &quot;suppliers of the supply market&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of your own as “%1”; no back office exports one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file “%1” that has the column “%2”; the back office offers it at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column “%1” of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no comparable data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be calculated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowIntakeTexts</name>
    <message>
        <source>A number could not be read. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has no number to store it by. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsCommand</name>
    <message>
        <source>--limit &quot;%1&quot; is no number of rows. Give 1 to 100000, or --csv for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--part &quot;%1&quot; is unknown. Use counted, base, bad or good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--field &quot;%1&quot; is unknown. Use distribution, self_broadcast, shelf or unclassified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print all rows as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted (what the figure counts; of a quotient above its line), base (below its line), bad (what holds it back) or good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only distribution, self_broadcast, shelf or unclassified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the product with this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the influencer with this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many rows to print, the largest first. CSV has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator id, e.g. paid_gmv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the rows behind an indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one indicator, for example paid_gmv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --warehouse or --courier, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only orders sent from this warehouse; &quot;&quot; for those that name none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only orders sent by this courier; &quot;&quot; for those that name none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of all files that names this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a page&apos;s figure: which part, for example a session&apos;s id from show live, buyers/7, 2026-06, a province.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsExport</name>
    <message>
        <source>The rows could not be written to %1. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulebookFaultTexts</name>
    <message>
        <source>must be “%1” in a file of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs at least one rule.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulebookFigureTexts</name>
    <message>
        <source>must not hold an empty text; every text contains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be less than good_least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be more than serious_change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be more than serious_points.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulebookLaunches</name>
    <message>
        <source>belongs above: gates stand by group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulebookTexts</name>
    <message>
        <source>The rulebook file %1 cannot be read: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rulebook cannot be used: %1 Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The rulebook cannot be used, it has %n faults. The first one: %1 Nothing was changed.</source>
        <translation>
            <numerusform>The rulebook cannot be used, it has %n fault: %1 Nothing was changed.</numerusform>
            <numerusform>The rulebook cannot be used, it has %n faults. The first one: %1 Nothing was changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no folder %1; choose the folder with the rulebook files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rulebook has no file %1; the names are %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: there is no indicator “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulebookTradingTexts</name>
    <message>
        <source>must not be more than history_days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesCommand</name>
    <message>
        <source>Rulebook files (JSON).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks rulebook files and names every fault, or lists the channel rules of the workspace and puts others in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name every fault of files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which rules rows belong to a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: shopglass rules check FILE…, or shopglass rules channels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleCommand</name>
    <message>
        <source>--%1 &quot;%2&quot; must be a whole number from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the export files of an invented shop, as the platform would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the files; made when missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many orders (default 20000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days (default 365).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same seed, same shop (default 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day with data (default: yesterday).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one order CSV, for very large shops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to write the files with --out DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose a folder where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead, N small shops of different size and trouble, a folder each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems to plant, separated by commas, each as NAME or NAME=STRENGTH with a strength of 1 to 100: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was planted, and what it costs, to this file. No import reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the planted problems that single orders and days have: refunds and how long they take, late and slow parcels, commission, replies, ad spend (default: the last day).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleTexts</name>
    <message>
        <source>This system cannot write GB18030 text, so the sample files were not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample shop has 1 to %1 orders; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample shop covers 1 to %1 days; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made; choose another one. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample file %1 could not be written; check the folder&apos;s permission and the free space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There can be 1 to %1 sample shops; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be planted; choose from %2. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strength of &quot;%1&quot; must be a whole number from 1 to 100. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreBenefitTexts</name>
    <message>
        <source>%1 lies outside the scale of this score, %2 to %3. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreEntryTexts</name>
    <message>
        <source>The total is given twice. Give it once. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dimension &quot;%1&quot; is given twice. Give it once. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies outside the scale of the %2, which goes from %3 to %4. Check the number on the platform&apos;s page. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no score. Use product_score, store_score or reputation_score. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day %1 has not come yet. Choose a day up to %2. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value was given. Type the total or a dimension. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store experience score belongs to the whole store. Leave the product or influencer out. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product score belongs to a product. Give its id. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A selling reputation score belongs to an influencer or account. Give its id. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreFaultTexts</name>
    <message>
        <source>makes no sense without a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must differ from the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one version of %1 can be current.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be above scale_min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights add up to %1, not to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this score has no current version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreGapTexts</name>
    <message>
        <source>your own target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreLineCommand</name>
    <message>
        <source>not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of %1 is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line of %1 was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no score. Write a number such as 4.60. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of %1 is %2. &apos;shopglass scores line %1 none&apos; forgets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no benefit &quot;%1&quot;. The rulebook has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreTargetCommand</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of %1 is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target of %1 was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of %1 is %2, your own. &apos;shopglass scores target %1 none&apos; forgets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No official value of %1 is stored, so it takes no target of your own. Import the score export or type a value in with &apos;shopglass scores enter&apos;. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreWeightTexts</name>
    <message>
        <source>The weights are for version %1 of %2, and version %3 of %4 holds now. Choose weights again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights name the indicator %1 in the dimension %2, which version %3 of %4 does not have. Choose weights again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight %1 of %2 is not between 0 and 1. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of %1 in the dimension %2 is given twice. Leave one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of %1 add up to %2, not to 1. Correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights that were kept for %1 cannot be read. Choose weights again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoresCommand</name>
    <message>
        <source>&quot;%1&quot; is no score. Write a number such as 4.87. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a dimension as NAME=VALUE, e.g. 商品体验=4.91; &quot;%1&quot; is not of that form. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) stored as import %2. &apos;shopglass undo %2&apos; takes them back.</source>
        <translation>
            <numerusform>%1: %n value stored as import %2. &apos;shopglass undo %2&apos; takes it back.</numerusform>
            <numerusform>%1: %n values stored as import %2. &apos;shopglass undo %2&apos; takes them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no official values yet. Import the score export or type them in with &apos;shopglass scores enter&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product_score, store_score (default) or reputation_score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the value, YYYY-MM-DD; today if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dimension&apos;s value; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the product or influencer it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of that product or influencer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no score. Use product_score, store_score or reputation_score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score has no dimension &quot;%1&quot;. Write one of: %2. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 “%2” says %3 and you typed %4; %5 counts. Undo the one that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores official scores that you type in, lists all that were stated, and keeps the lines that you know from which on a score&apos;s benefits are had, and targets of your own for indicators that nobody publishes one of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter, history, line or target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With line: which benefit, with target: which indicator; without one all are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With line: the least total that has it, with target: the target, e.g. 97% or 36; or none to forget it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: shopglass scores enter --value VALUE, scores history, scores line, scores line BENEFIT VALUE, scores target, or scores target INDICATOR VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>The store &quot;%1&quot; has no order data yet. Import its order export first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period starts on %1, after its end on %2. Swap the two days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetTexts</name>
    <message>
        <source>In %1, sheet %2, row %3 has more than 16,384 columns, which no export has. Please check that this is the right file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, sheet %2 has a row with the number %3, more than Excel allows. Please open the file in Excel or WPS and save it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, sheet %2, row %3 has a cell of more than 1 MiB, which no export has. Please check that this is the right file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, sheet %2, row %3 is damaged. Please open the file in Excel or WPS and save it again, or download it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>Which view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints one view of a store, or the audit of all stores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--session belongs to show live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session “%1” began in this period. show live lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of live: the review of one session, by its number in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no view. Choose overview, scores, channels, live, content, prices, influencers, launches, promotions, buyers, products, opportunities, scoreboards, programmes, actions, coverage, reconciliation or audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--product belongs to show launches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No launch of the product “%1” began in this period or is still inside its window. show launches lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of actions: why a rule is silent, with the figures it looks at; all of them for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of launches: all that is known of the launches of one product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--why-not all lists the silent rules with their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreTexts</name>
    <message>
        <source>The workspace %1 is in use by another program. Close it there or wait until its import has finished, then try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 cannot be written because the file or its folder is read-only. Allow writing or choose another place. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the workspace %1 is full. Free some space and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not a Shopglass workspace. Choose a .shopglass file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 is damaged. Go back to a backup copy of it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 cannot be opened. Check that the file exists and that you may read and write it and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the workspace %1 reported an error. Check the disk and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to work with the workspace %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 could not be used because of an unexpected database error. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import %1 in this workspace. List the imports to see their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 has been undone already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of %1 are in the store already: import %2 read the same file in another way, so its orders would count twice. Undo import %2, then import the file again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StringTexts</name>
    <message>
        <source>The texts of %1 take more than 512 MiB, more than can be read at once. Please export a shorter period. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableTexts</name>
    <message>
        <source>The table could not be written to %1: %2. Choose another folder or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextBlockTexts</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 changed while it was read. Please try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextFileTexts</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is too large to be what Shopglass writes. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Choose a file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLimitFaultTexts</name>
    <message>
        <source>two entries of “%1” hold on the same day; give them days that follow each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoText</name>
    <message>
        <source>Import %1 (%2) was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows gone, because no other import has them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows back to what another import says of them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had brought no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that stay as they are, because another import says the same or prevails: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightsCommand</name>
    <message>
        <source>&quot;%1&quot; is no score. Use product_score, store_score or reputation_score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated totals of %1 now use %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rulebook has no example weights for %1, because none of our indicators belongs to it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a weight as INDICATOR=NUMBER, e.g. quality_refund_rate=0.4; &quot;%1&quot; is not of that form. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of %1 were dropped; there is no estimated total any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weights of %1 were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows and chooses the weights that make an estimated total of a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show; accept the example weights; imply (work them out from official values); type; drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product_score, store_score (default) or reputation_score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With type: an indicator&apos;s weight, e.g. delivery_hours=0.2; those left out weigh nothing, and all must add up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With imply: use the weights from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: shopglass weights show, accept, imply, type or drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no indicator of %2; it has %3. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkbookTexts</name>
    <message>
        <source>The file %1 is a binary .xlsb workbook. Please open it in Excel or WPS and save it as .xlsx. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is a zip archive without a workbook. Please unpack it and choose the .csv or .xlsx files inside. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceBackendTexts</name>
    <message>
        <source>The folder of the workspace %1 cannot be made. Check its permissions or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open. Choose one in the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no store named &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceCareTexts</name>
    <message>
        <source>The file itself is damaged: %1. Go back to a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) belong to no import. Go back to a backup copy.</source>
        <translation>
            <numerusform>%n row belongs to no import. Go back to a backup copy.</numerusform>
            <numerusform>%n rows belong to no import. Go back to a backup copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) count twice because one file gives them whole and another line by line. Undo one of the two imports.</source>
        <translation>
            <numerusform>%n order counts twice because one file gives it whole and another line by line. Undo one of the two imports.</numerusform>
            <numerusform>%n orders count twice because one file gives them whole and another line by line. Undo one of the two imports.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n daily total(s) differ from the rows behind them. Rebuild the workspace to repair them.</source>
        <translation>
            <numerusform>%n daily total differs from the rows behind it. Rebuild the workspace to repair it.</numerusform>
            <numerusform>%n daily totals differ from the rows behind them. Rebuild the workspace to repair them.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name for the copy; nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy %1 could not be written. Check that its folder exists, may be written and has room. The workspace is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceCommand</name>
    <message>
        <source>Cares for a workspace file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where &apos;backup&apos; writes the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verify, backup or rebuild.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: shopglass workspace verify, backup --out FILE, or rebuild.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to write the copy with --out FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary table was made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceTexts</name>
    <message>
        <source>%1 is a folder, not a workspace. Name a .shopglass file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 cannot be opened because its folder does not exist. Make the folder or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace at %1. Import a file to make one, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace can be made at %1 because the folder is read-only. Allow writing or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsTexts</name>
    <message>
        <source>The file %1 is an old .xls workbook with a password, which cannot be opened here. Please open it in Excel or WPS and save it as .xlsx. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is damaged or was cut off. Please download it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is too large for an old .xls workbook. Please open it in Excel or WPS and save it as .xlsx or .csv. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room to read %1: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is a workbook of Excel 95 or older. Please open it in Excel or WPS and save it as .xlsx. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxBook</name>
    <message>
        <source>The workbook %1 could not be written: %2. Nothing was changed; make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk of the temporary files is full (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XmlTexts</name>
    <message>
        <source>The file %1 contains a document type, which no export has. It is refused for safety; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipTexts</name>
    <message>
        <source>The file %1 is damaged or was cut off. Please download it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 would unpack to an enormous size, which no export does. It is refused for safety; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::ActionPanel</name>
    <message>
        <source>What becomes of an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::AlertPanel</name>
    <message>
        <source>Alerts that are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;lert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put to &amp;sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (asleep until %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::AttributeCombo</name>
    <message>
        <source>not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::AuditPage</name>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ● bad · %2 ◐ to watch · %3 good, on each column&apos;s own scale (its value, its change or the median of these stores; point at a cell to read it) · — unknown, never zero · … still being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by &amp;need again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a store to read what was found there; a double click opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save audit &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::BenefitDialog</name>
    <message>
        <source>Lines of benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not publish from which score on it grants these. Type the line that you know; an empty field is an unknown line. Only official totals are held against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown; %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no score from %2 to %3. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::ChannelRuleDialog</name>
    <message>
        <source>(blank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel rules, the first that matches wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use these rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the rulebook&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open channel rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel rules (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save channel rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rule that matches a row decides its field; what none takes stays unclassified. Several values are divided by commas, an empty cell asks for nothing, %1 for an empty cell of the file. The rules hold for all stores of this workspace; the numbers of rows below are those of this store.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::ChartPanel</name>
    <message>
        <source>There is nothing to draw here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as radar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show shares instead of amounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::ChartWidget</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart as a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rows behind the figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::ColumnDetails</name>
    <message>
        <source>Calculated column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same value in every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day above the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column without a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 元 个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number or name of the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mobile phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank cells take the value &amp;above, within an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke off its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that mean &amp;nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of its &amp;dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only where this is filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;buyer is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column to say more about how it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, how it is read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Formula, e.g. {Quantity} * {Price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value of every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in every row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::CopyLabel</name>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::CoveragePanel</name>
    <message>
        <source>Days of the coverage calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days of the coverage calendar:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest %n day(s)</source>
        <translation>
            <numerusform>The newest %n day</numerusform>
            <numerusform>The newest %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>All: %1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::DataPage</name>
    <message>
        <source>&amp;Undo this import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;rejected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the import of “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new rows go, and %2 updated rows return to what the other files say. Your file itself is not touched; you can import it again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected-rows.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import with a &amp;mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For files of other platforms and tools: say which column is what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma&amp;ppings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings that are kept and read files with their headers by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import the selected file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a password, or which column is what, where the file needs it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::DefinitionDialog</name>
    <message>
        <source>Definition: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;rows behind the figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::DropOverlay</name>
    <message>
        <source>Drop files or folders to import them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::EventDialog</name>
    <message>
        <source>Own events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Main day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day, if left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <extracomment>An own event in a list: its name, first and last day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales of your own, such as an anniversary. They stand in the calendar beside 618 and 116.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::FolderWatcher</name>
    <message>
        <source>The import was stopped. It is tried again once the file changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::ImpliedWeightsDialog</name>
    <message>
        <source>&amp;Use these weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::ImportReport</name>
    <message>
        <source>Result of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::KpiCard</name>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rows behind the figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::LaunchPanel</name>
    <message>
        <source>&amp;One launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is known of one launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A launch in a list: its day and its product</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::MainWindow</name>
    <message>
        <source>The rejected rows were written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopglass</source>
        <extracomment>The product&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard focus to a card or a column of figures and press F1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which store are these files from? It gets its own place in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import all export files of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new store:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample shop (invented)</source>
        <extracomment>Name of the store that the sample shop&apos;s made-up data go into</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopglass workspaces (*.shopglass)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workspace.shopglass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Shopglass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopglass %1 shows what a shop&apos;s export files say. Nothing leaves this computer. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Is each of the %n folder(s) in “%1” a store of its own?</source>
        <translation>
            <numerusform>Is the %n folder in “%1” a store of its own?</numerusform>
            <numerusform>Is each of the %n folders in “%1” a store of its own?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are %1. A store takes the name of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Each is a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All are of one store</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stored: %1.</source>
        <translation>
            <numerusform>%n value stored: %1.</numerusform>
            <numerusform>%n values stored: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 diagnosis %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports now carry this provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export files (*.xlsx *.csv *.tsv *.txt *.xls *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit of all stores %1</source>
        <extracomment>A file name; %1 is a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 stores read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import what comes into a folder from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not watched any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing %1 up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows were written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These questions can be answered once the store&apos;s files are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel rules can be edited once the store&apos;s files are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that come into %1 from now on are imported into the store “%2” as soon as they are complete; import those that are there already yourself. What could not be read is listed on the Data page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::MappingAssistant</name>
    <message>
        <source>Export files (*.xlsx *.csv *.tsv *.txt *.xls);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import with a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping “%1” is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping “%1” is called “%2” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping “%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping “%1” was written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping of %1 is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file to try the mapping with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::MappingDialog</name>
    <message>
        <source>&amp;Only rows with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this column a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember for files with these headers as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column is what? – %1</source>
        <extracomment>%1 is a file name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what Shopglass suggests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mapping “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;calculated column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;value of every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For files in which one column says two things, such as one date for order and payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the mapping only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>%1 is the name of a store</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping “%1” is kept. It reads files with these headers by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose above this column what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ This file fits several kinds equally well: choose which one it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file has none, and every figure that needs it leaves these rows out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Everything that %1 needs has its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out for a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are totals or remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If an order has several rows, choose “a product of an order” or “itself, never updated”.</source>
        <extracomment>The words in quotation marks are those of the list &apos;One row is&apos;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n of these rows repeat(s) the number of an earlier one, and of each only one counts. %1</source>
        <translation>
            <numerusform>⚠ %n of these rows repeats the number of an earlier one, and only one of them counts. %1</numerusform>
            <numerusform>⚠ %n of these rows repeat the number of an earlier one, and of each only one counts. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping “%1” is kept. It reads a file when it is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without keeping what you have chosen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column is what has been changed here and not been saved. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mapping file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try with a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the mapping to a file, for a colleague or the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample file, so no rows are shown. Choose one to see how its cells are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 rows were looked at: %2</source>
        <extracomment>%1 = a number, %2 = what became of them, as a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 rows were looked at: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::MappingHeader</name>
    <message>
        <source>(no header)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What column &apos;%1&apos; holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal: never stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::MappingModel</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no header)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day above the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 would be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 would be left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is one of totals and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is a remark or the header again and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 would be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal: never stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is read from this column.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::MappingSettings</name>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – missing: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ki&amp;nd of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row &amp;is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separa&amp;tor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header ro&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a product of an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself, never updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only with the year first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin with the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin with the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin with the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that fit (shown: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::MappingsDialog</name>
    <message>
        <source>Mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapping says which column of a file is what. Files with its headers are read by it unasked, in this window and on the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings that are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only when it is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for files with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mapping is kept yet. Map a file and let its mapping be remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the mapping:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the mapping “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was imported with it stays. Files with its headers will be unknown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapping.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::MessageBar</name>
    <message>
        <source>Copy this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::OwnIndicatorsDialog</name>
    <message>
        <source>My indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combine figures of the catalogue with + − × ÷. Your indicators belong to this workspace and appear on the overview, in reports and, with a target, among the actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. net_gmv / paid_orders; type part of a name for proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional; yuan for amounts, 3.5% for rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough data when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount (¥)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing to count)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used by %2. Change or remove these first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It disappears from the overview, reports and actions. No imported data are touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::Page</name>
    <message>
        <source>Reading the workspace …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files have been imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the order file in the shop&apos;s back office (Orders → Order search → Export) and drop it anywhere on this window, encrypted or not. After-sale, shipment and score files make the picture complete. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::PageHead</name>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Tab goes to the next part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::PeriodPicker</name>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>618 festival</source>
        <extracomment>The latest 618 shopping festival</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>116 festival</source>
        <extracomment>The latest 116 shopping festival</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vs previous period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vs last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vs last promotion</source>
        <extracomment>Compared with the last promotion, aligned by event day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::ProductRoleDialog</name>
    <message>
        <source>Product roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed from price and pieces, because no file tells margins. Say where you know better. The products that sold most, at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: too few sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save roles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::ProgrammeDialog</name>
    <message>
        <source>Questions of the support programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file says these things, so only you can. The answers stay in this workspace and belong to this store. Leave open what you do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a share such as 35%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping; what is not finished leaves nothing behind …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being written to disk; this much stays and cannot be stopped any more …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::PromotionPanel</name>
    <message>
        <source>Set &amp;targets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product &amp;roles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own &amp;events…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::PromotionTargetDialog</name>
    <message>
        <source>Targets: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yuan, or a percentage for the share of new products. What you leave empty stays as proposed, which stands grey in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save targets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::ProviderDialog</name>
    <message>
        <source>Provider of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports carry this brand: on the cover, at the foot of every page and in the file&apos;s properties. It is kept on this computer, outside the workspaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company that issues the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone, WeChat or mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Confidential, only for the named store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Footer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># and six hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour as # and six hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;logo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo %1 is broken: it cannot be decoded. Save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no colour. Write # and six hexadecimal digits, or leave the line empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::RowsDialog</name>
    <message>
        <source>Largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows behind: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are being read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export all rows …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no such rows in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::ScoreDialog</name>
    <message>
        <source>Official scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in what the platform&apos;s page shows. These values are official and stay apart from our estimates; each entry can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take this entry back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influencer or account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose, or type its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no score. Write a number such as 4.87. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was stated so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stated about this score yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was typed in can be taken back here; whole files on the Data page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values of this entry go; what other entries or files said of that day counts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lines of benefits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several are called &quot;%1&quot;. Choose one from the list, or type its id. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Own targets…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::SessionPanel</name>
    <message>
        <source>&amp;Review of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of one live session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A session in a list: when and under which account, and what is odd about it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::SpecTable</name>
    <message>
        <source>Filter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the rows of this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or export this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy without headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to show here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export visible rows as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all rows as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export visible rows as Excel workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all rows as Excel workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rows behind the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::TargetDialog</name>
    <message>
        <source>Own targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target; now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no target of “%2”. Write a number such as 36, or a share such as 97%. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody publishes a target of these. Type what you aim for, e.g. 97% or 36; an empty field is no target. It is marked as your own and counts in no total. Targets of a product&apos;s or an influencer&apos;s score hold for each of them; set them once official values of these scores are stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a score, %2 an indicator</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::TopBar</name>
    <message>
        <source>No store yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store that is shown and imported into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import export files; dropping them anywhere does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to %1</source>
        <extracomment>The last day that the order data cover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the diagnosis report of this store as PDF, HTML, Excel or Markdown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::WeightsDialog</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform publishes no weights. With yours, Shopglass estimates a total; it is marked as an estimate everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use these weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights add up to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights add up to %1; they must add up to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::WhatIfLine</name>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, if it were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>after a number of hours; begins with a blank</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::WhatIfPanel</name>
    <message>
        <source>What if: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total uses %1, accepted on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform publishes no weights. Choose some to see an estimated total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept the example weights (not official)</source>
        <extracomment>接受示例权重（示例，非官方）</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights that official values &amp;imply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type weights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep as plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d&amp;ue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day by which the plan is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the &amp;plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attained by dimension (estimated): %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a slider or type a value: the attainment follows at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no estimated total: no value is known of %1. Type one to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated total: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated total: %1 of %2, and %3 as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this estimate you would have: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still out of reach: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to use yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated from imported orders; no target is published for this score, and example weights are not official. A plan stands beside the reference targets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopglass::WindowActions</name>
    <message>
        <source>&amp;Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;sample shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New s&amp;tore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Narrow sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Definition of the figure in focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Shopglass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of &amp;changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red is up, green is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter official s&amp;cores…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;vider of reports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, for the client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML, for the archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook, for colleagues…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo the last import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Audit of all stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit of all stores as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit of all stores as HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit of all stores as Excel workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit of all stores as Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import with a &amp;mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;y indicators…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer pro&amp;gramme questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF with all &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green is better, red is worse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
