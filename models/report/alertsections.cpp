#include "models/report/alertsections.h"

#include "models/actions/alerts.h"
#include "models/report/cells.h"
#include "models/report/parts.h"
#include "models/report/wording.h"

#include <QCoreApplication>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportActionBoards)
};

QString alertSentence(const Alert &alert, const ViewSet &views, const TextContext &text)
{
    const QString begins = unitCell(alert.rule.raise, alert.now.unit, text).text;
    const QString ends = unitCell(alert.rule.clear, alert.now.unit, text).text;
    const QString since = !alert.since ? QString()
        : alert.sinceBeginning         ? Texts::tr("since %1 or earlier").arg(alert.since->from.iso())
                                       : Texts::tr("since %1").arg(shortPeriod(*alert.since));
    const QString figure = Texts::tr("%1 %2 in %3")
                               .arg(indicatorName(views, alert.rule.indicator, text),
                                    valueText(alert.now, text), shortPeriod(alert.window));
    const QString title = local(alert.rule.title, text);
    const bool beyond = alert.now.hasValue() && alertAfter(alert.now.value, alert.rule).has_value();
    if (beyond)
        return Texts::tr("%1: %2 (line %3), %4.").arg(title, figure, begins, since);
    return alert.rule.above
        ? Texts::tr("%1: %2, was above %3, ends at %4, %5.").arg(title, figure, begins, ends, since)
        : Texts::tr("%1: %2, was below %3, ends at %4, %5.").arg(title, figure, begins, ends, since);
}

QString alertStateText(const Alert &alert)
{
    if (alert.raised && alert.asleepUntil)
        return Texts::tr("asleep until %1").arg(alert.asleepUntil->iso());
    return alert.raised ? Texts::tr("on") : Texts::tr("quiet");
}

} // namespace

Section alertSection(const ViewSet &views, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("actions.alerts");
    table.title = Texts::tr("Alerts");
    table.columns = {textColumn(QStringLiteral("alert"), Texts::tr("Alert")),
                     textColumn(QStringLiteral("state"), Texts::tr("State")),
                     numberColumn(QStringLiteral("value"), Texts::tr("Now")),
                     textColumn(QStringLiteral("window"), Texts::tr("Of the days")),
                     numberColumn(QStringLiteral("raise"), Texts::tr("Begins beyond")),
                     numberColumn(QStringLiteral("clear"), Texts::tr("Ends at")),
                     textColumn(QStringLiteral("since"), Texts::tr("Since"))};
    QStringList ids;
    for (const Alert &alert : views.actions.alerts->alerts) {
        const Meaning meaning = alert.rings() ? Meaning::Bad
            : alert.raised                    ? Meaning::Warning
                                              : Meaning::None;
        RowsQuestion question;
        question.indicator = alert.rule.indicator;
        question.period = alert.window;
        table.rows.push_back({textCell(local(alert.rule.title, text)),
                              textCell(alertStateText(alert), meaning), valueCell(alert.now, text),
                              textCell(fullPeriod(alert.window)),
                              unitCell(alert.rule.raise, alert.now.unit, text),
                              unitCell(alert.rule.clear, alert.now.unit, text),
                              alert.since ? textCell(fullPeriod(*alert.since)) : missingCell()});
        ids << alert.rule.id;
        table.questions.push_back(question);
    }
    table.note = Texts::tr(
        "An alert stays on between its two lines. Refunds and disputes come late: days of which they "
        "are not all known yet can begin an alert, but not end one. Nothing leaves this "
        "computer.");
    table.terminalNote = Texts::tr("shopglass actions snooze ALERT DAYS; the alerts, in this order: %1")
                             .arg(ids.join(u", "));
    Section section;
    section.id = QStringLiteral("actions.alerts");
    section.title = table.title;
    section.sentences = alertSentences(views, text);
    if (section.sentences.isEmpty())
        section.sentences << Texts::tr("No alert is on.");
    section.tables.push_back(std::move(table));
    return section;
}

QStringList alertSentences(const ViewSet &views, const TextContext &text)
{
    QStringList sentences;
    if (!views.actions.alerts)
        return sentences;
    for (const Alert &alert : views.actions.alerts->alerts) {
        if (alert.rings())
            sentences << alertSentence(alert, views, text);
    }
    return sentences;
}

} // namespace shopglass
