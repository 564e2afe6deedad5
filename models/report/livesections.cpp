#include "models/report/livesections.h"

#include "models/report/cells.h"
#include "models/report/parts.h"
#include "models/report/twin.h"
#include "models/report/wording.h"
#include "models/rulebook/tradingrules.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

constexpr std::size_t BarsShown = 12;
constexpr std::size_t PrintedSessions = 40;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportLive)
};

const IndicatorValue &valueOf(const SessionReview &session, const char *id)
{
    static const IndicatorValue none;
    const IndicatorValue *found = session.value(QLatin1String(id));
    return found ? *found : none;
}

int countOf(const LiveView &view, bool (*holds)(const SessionReview &))
{
    return int(std::ranges::count_if(view.sessions, holds));
}

/// By how many fen the session sold more than is usual; none without a measure.
std::optional<double> excess(const SessionReview &session)
{
    const IndicatorValue &gmv = valueOf(session, "live_gmv");
    if (session.withoutSales || !gmv.hasValue() || !gmv.previous)
        return std::nullopt;
    return gmv.value - *gmv.previous;
}

/// Where GMV lies furthest from what is usual for the account, in money: of a small median anything is many
/// times. Sessions that sold nothing have a sentence of their own.
const SessionReview *furthest(const LiveView &view, bool above, int headlineSessions)
{
    const SessionReview *found = nullptr;
    for (const SessionReview &session : view.sessions) {
        const std::optional<double> more = excess(session);
        if (!more || session.measuredAgainst < headlineSessions || (*more > 0.0) != above || *more == 0.0)
            continue;
        if (!found || std::abs(*more) > std::abs(*excess(*found)))
            found = &session;
    }
    return found;
}

QStringList summarySentences(const ViewSet &views, const TextContext &text)
{
    const LiveView &view = views.live;
    const int headline = views.context.rulebook ? views.context.rulebook->trading().live.headlineSessions : 0;
    QStringList sentences;
    const auto shown
        = [&](const SessionReview &session) { return valueText(valueOf(session, "live_gmv"), text); };
    const auto usual = [&](const SessionReview &session) {
        const IndicatorValue &gmv = valueOf(session, "live_gmv");
        return unitCell(gmv.previous, gmv.unit, text).text;
    };
    if (const SessionReview *best = furthest(view, true, headline)) {
        sentences << Texts::tr("Furthest above what is usual: %1 with %2, where %3 is the median of %4 "
                               "earlier sessions of the account.")
                         .arg(sessionName(*best), shown(*best), usual(*best))
                         .arg(best->measuredAgainst);
    }
    if (const SessionReview *worst = furthest(view, false, headline)) {
        sentences << Texts::tr("Furthest below, of the sessions that sold something: %1 with %2, where %3 is "
                               "the median of %4 earlier sessions of the account.")
                         .arg(sessionName(*worst), shown(*worst), usual(*worst))
                         .arg(worst->measuredAgainst);
    }
    const int unsold = countOf(view, [](const SessionReview &session) { return session.withoutSales; });
    if (unsold > 0)
        sentences << Texts::tr("%n session(s) sold nothing.", nullptr, unsold);
    const int endless = countOf(view, [](const SessionReview &session) { return !session.endedAt; });
    if (endless > 0) {
        sentences << Texts::tr("%n session(s) have no end in the file, so no order can be told to be theirs.",
                               nullptr, endless);
    }
    const int doubled
        = countOf(view, [](const SessionReview &session) { return !session.overlaps.isEmpty(); });
    if (doubled > 0) {
        sentences << Texts::tr(
            "%n session(s) overlap another one of the same account; an order counts in the "
            "one that began last.",
            nullptr, doubled);
    }
    return sentences;
}

/// GMV of the last sessions, with what is usual as a tick.
ChartSpec recentChart(const LiveView &view, const TextContext &text)
{
    ChartSpec chart;
    chart.id = QStringLiteral("live.recent");
    chart.kind = ChartKind::HorizontalBars;
    chart.title = Texts::tr("The last sessions against what is usual");
    chart.targetName = Texts::tr("Median of the account's earlier sessions");
    chart.summary = Texts::tr("GMV of each session; the tick is the median of the account's earlier ones.");
    chart.xUnit = AxisUnit::Plain;
    chart.yUnit = AxisUnit::Money;
    std::vector<RowsQuestion> questions;
    for (const SessionReview &session : view.sessions) {
        const IndicatorValue &gmv = valueOf(session, "live_gmv");
        if (chart.bars.size() == BarsShown || !gmv.hasValue())
            continue;
        ChartBar bar;
        bar.label = sessionName(session);
        bar.parts = {gmv.value / 100.0};
        if (gmv.previous)
            bar.target = *gmv.previous / 100.0;
        bar.text = valueText(gmv, text);
        chart.bars.push_back(std::move(bar));
        questions.push_back(sessionQuestion(session));
    }
    if (!chart.bars.empty())
        chart.series.push_back({Texts::tr("GMV"), SeriesRole::Primary, {}, {}, {}});
    chart.emptyText = Texts::tr("No session of the period says what it sold.");
    completeTwin(chart, Texts::tr("Session"), text);
    for (TableColumn &column : chart.twin.columns)
        column.definitionId = QStringLiteral("live_gmv");
    if (chart.twin.columns.size() > 2) {
        chart.twin.columns[2].definitionId = QStringLiteral("session_usual");
        chart.twin.columns[2].part = QStringLiteral("live_gmv");
    }
    chart.twin.questions = std::move(questions);
    return chart;
}

/// Beside the number that the live file counts.
TableCell orderCell(const SessionReview &session, const TextContext &text)
{
    if (session.orders.state != SessionOrderState::Attributed)
        return missingCell();
    TableCell cell = countCell(session.orders.orders, text);
    if (session.paidOrders)
        cell.text = Texts::tr("%1 of %2").arg(cell.text, fullCount(*session.paidOrders));
    return cell;
}

/// Marked as a part where fewer orders were found than the live file counts, or not all days tell refunds.
TableCell refundCell(const SessionReview &session, const TextContext &text)
{
    const SessionOrders &orders = session.orders;
    if (orders.state != SessionOrderState::Attributed)
        return missingCell();
    if (!orders.refundDays.any())
        return textCell(stateText(ValueState::NotCovered), Meaning::Muted);
    if (!orders.refund)
        return missingCell();
    TableCell cell = moneyCell(*orders.refund, text);
    if (orders.orders < session.paidOrders.value_or(0) || !orders.refundDays.all())
        cell.text = Texts::tr("%1 (partly)").arg(cell.text);
    return cell;
}

/// How many of the orders that the live file counts were found in the order files.
QString foundSentence(const LiveView &view)
{
    qint64 found = 0;
    qint64 counted = 0;
    for (const SessionReview &session : view.sessions) {
        if (session.orders.state != SessionOrderState::Attributed || !session.paidOrders)
            continue;
        found += session.orders.orders;
        counted += *session.paidOrders;
    }
    if (counted == 0 || found >= counted)
        return {};
    return Texts::tr("By account and time %1 of the %2 orders that the live file counts were found in the "
                     "order files; refunds are known of these alone.")
        .arg(fullCount(found), fullCount(counted));
}

std::vector<TableColumn> sessionColumns(const ViewSet &views, const TextContext &text)
{
    const auto indicator = [&](const char *id, const QString &title = {}) {
        const QString name = QString::fromLatin1(id);
        return numberColumn(name, title.isEmpty() ? indicatorName(views, name, text) : title, name);
    };
    TableColumn usual
        = numberColumn(QStringLiteral("usual"), Texts::tr("Vs median"), QStringLiteral("session_usual"));
    usual.part = QStringLiteral("live_gmv");
    // Columns stand close: F1 has their whole names.
    return {
        textColumn(QStringLiteral("began"), Texts::tr("Began")),
        textColumn(QStringLiteral("account"), Texts::tr("Account")),
        detailed(textColumn(QStringLiteral("host"), Texts::tr("Host"))),
        indicator("live_gmv", Texts::tr("GMV")),
        usual,
        detailed(indicator("live_hours")),
        numberColumn(QStringLiteral("viewers"), Texts::tr("Viewers"), QStringLiteral("session_file_viewers")),
        indicator("gpm", Texts::tr("GPM")),
        detailed(indicator("uv_value")),
        indicator("live_click_rate", Texts::tr("Click rate")),
        indicator("live_conversion_rate", Texts::tr("Conversion")),
        indicator("live_new_followers", Texts::tr("New followers")),
        detailed(numberColumn(QStringLiteral("orders"), Texts::tr("Orders by time"),
                              QStringLiteral("session_orders"))),
        numberColumn(QStringLiteral("refund"), Texts::tr("Refunded so far"),
                     QStringLiteral("session_refund")),
        detailed(numberColumn(QStringLiteral("file_refund"), Texts::tr("Refunds in the live file"),
                              QStringLiteral("session_file_refund_amount"))),
        textColumn(QStringLiteral("odd"), Texts::tr("To know")),
        detailed(textColumn(QStringLiteral("id"), Texts::tr("Session")))};
}

TableSpec sessionTable(const ViewSet &views, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("live.all");
    table.title = Texts::tr("Sessions");
    table.columns = sessionColumns(views, text);
    table.frozenColumns = 1;
    table.printedRows = PrintedSessions;
    for (const SessionReview &session : views.live.sessions) {
        const auto value = [&](const char *id) { return valueCell(valueOf(session, id), text); };
        TableCell began = textCell(beijingText(session.startedAt).left(16));
        began.tooltip = session.title;
        TableCell account = textCell(session.account);
        account.tooltip = session.host.isEmpty()
            ? session.account
            : Texts::tr("%1, host %2").arg(session.account, session.host);
        table.rows.push_back(
            {began, account, textCell(session.host), value("live_gmv"),
             deltaCell(valueOf(session, "live_gmv"), Direction::HigherIsBetter, text), value("live_hours"),
             optionalCount(session.viewers, text), value("gpm"), value("uv_value"), value("live_click_rate"),
             value("live_conversion_rate"), value("live_new_followers"), orderCell(session, text),
             refundCell(session, text),
             session.refundAmount ? moneyCell(*session.refundAmount, text) : missingCell(),
             textCell(sessionOddities(session), Meaning::Warning), textCell(session.id, Meaning::Muted)});
        table.questions.push_back(sessionQuestion(session));
    }
    if (std::ranges::none_of(views.live.sessions, [](const SessionReview &session) {
            return !sessionOddities(session).isEmpty();
        })) {
        const auto odd = std::ranges::find(table.columns, QLatin1String("odd"), &TableColumn::id);
        odd->detail = true;
    }
    table.note = Texts::tr(
        "Figures of the platform's live file. Orders by time: paid under the account in live rooms while the "
        "session went on, of the number that the live file counts; refunds so far are those of the orders "
        "that were found.");
    table.emptyText = importHint(views, QStringLiteral("live_sessions"), text);
    return table;
}

} // namespace

QString sessionName(const SessionReview &session)
{
    const QString began = beijingText(session.startedAt).mid(5, 11);
    return session.account.isEmpty() ? began : began + QLatin1Char(' ') + session.account;
}

RowsQuestion sessionQuestion(const SessionReview &session)
{
    RowsQuestion question;
    const Day day = dayOf(session.startedAt);
    question.period = Period{day, day};
    question.of = session.id;
    return question;
}

QString sessionOddities(const SessionReview &session)
{
    QStringList odd;
    if (session.withoutSales)
        odd << Texts::tr("no sales");
    if (!session.endedAt)
        odd << Texts::tr("no end");
    if (!session.overlaps.isEmpty())
        odd << Texts::tr("overlaps another one");
    return odd.join(Texts::tr(", "));
}

std::vector<Section> liveSections(const ViewSet &views, const TextContext &text)
{
    const LiveView &view = views.live;
    Section section;
    section.id = QStringLiteral("live.summary");
    section.title = Texts::tr("Live sessions");
    if (views.stage == ViewStage::First) {
        section.sentences << Texts::tr("Sessions: %1").arg(stateText(ValueState::Pending));
        return {section};
    }
    if (view.sessions.empty()) {
        section.sentences << (view.covered ? Texts::tr("No session began in this period.")
                                           : Texts::tr("No live file covers this period."));
        if (!view.covered)
            section.sentences << importHint(views, QStringLiteral("live_sessions"), text);
        return {section};
    }
    section.sentences = summarySentences(views, text);
    if (const QString found = foundSentence(view); !found.isEmpty())
        section.sentences << found;
    for (const IndicatorValue &value : views.figures.live)
        section.cards.push_back(indicatorCard(views, value, text));
    section.charts.push_back(recentChart(view, text));
    section.tables.push_back(sessionTable(views, text));
    return {section};
}

std::vector<Section> liveChapter(const ViewSet &views, const TextContext &text)
{
    std::vector<Section> sections = liveSections(views, text);
    if (!views.live.sessions.empty())
        sections.push_back(liveReviewSection(views, views.live.sessions.front(), text));
    return sections;
}

} // namespace shopglass
