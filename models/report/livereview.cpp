// 直播复盘: the review of one live session.

#include "models/report/cells.h"
#include "models/report/funnelbars.h"
#include "models/report/livesections.h"
#include "models/report/parts.h"
#include "models/report/twin.h"
#include "models/report/wording.h"
#include "models/rulebook/tradingrules.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

constexpr std::size_t DeviationsNamed = 2;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportLiveReview)
};

/// What the live file says of the session in this column.
QString fileFigure(const char *column)
{
    return QStringLiteral("session_file_") + QLatin1String(column);
}

QString usualWords(const SessionReview &session)
{
    switch (session.measure) {
    case LiveMeasure::SameWeekdayAndHour:
        return Texts::tr("vs the median of %n earlier session(s) of the same weekday and time of day",
                         nullptr, session.measuredAgainst);
    case LiveMeasure::SameHour:
        return Texts::tr("vs the median of %n earlier session(s) of the same time of day", nullptr,
                         session.measuredAgainst);
    case LiveMeasure::AnyTime:
        return Texts::tr("vs the median of %n earlier session(s)", nullptr, session.measuredAgainst);
    case LiveMeasure::None:
        break;
    }
    return Texts::tr("too few earlier sessions to compare with");
}

/// How far off what is usual, as part of it.
std::optional<double> relative(const IndicatorValue &value)
{
    if (!value.hasValue() || !value.previous || *value.previous == 0.0)
        return std::nullopt;
    return (value.value - *value.previous) / *value.previous;
}

QString leadSentence(const ViewSet &views, const SessionReview &session, const TextContext &text)
{
    const IndicatorValue *gmv = session.value(QLatin1String("live_gmv"));
    if (session.withoutSales)
        return Texts::tr("Nothing was sold in this session.");
    if (!gmv || !gmv->hasValue())
        return Texts::tr("The live file does not say what this session sold.");
    const QString name = indicatorName(views, gmv->id, text);
    const QString shown = valueText(*gmv, text);
    const auto off = relative(*gmv);
    if (!off)
        return Texts::tr("%1 %2; %3.").arg(name, shown, usualWords(session));
    return Texts::tr("%1 %2: %3 %4.").arg(name, shown, deltaText(*gmv, text), usualWords(session));
}

/// The rates that lie furthest on the wrong side of what is usual, then the best one.
QStringList deviationSentences(const ViewSet &views, const SessionReview &session, const TextContext &text)
{
    static const QStringList rates
        = {QStringLiteral("gpm"), QStringLiteral("uv_value"), QStringLiteral("live_click_rate"),
           QStringLiteral("live_conversion_rate"), QStringLiteral("live_follow_rate")};
    const double noted = views.context.rulebook ? views.context.rulebook->trading().live.notedChange : 0.0;
    std::vector<std::pair<double, const IndicatorValue *>> found;
    for (const IndicatorValue &value : session.values) {
        const auto off = relative(value);
        if (off && rates.contains(value.id) && std::abs(*off) >= noted)
            found.emplace_back(*off, &value);
    }
    std::ranges::sort(found, {}, &std::pair<double, const IndicatorValue *>::first);
    const auto words = [&](const IndicatorValue &value) {
        return Texts::tr("%1 %2 (usual %3)")
            .arg(indicatorName(views, value.id, text), valueText(value, text),
                 unitCell(value.previous, value.unit, text).text);
    };
    QStringList below;
    for (const auto &[off, value] : found) {
        if (off < 0.0 && std::size_t(below.size()) < DeviationsNamed)
            below << words(*value);
    }
    QStringList sentences;
    if (!below.isEmpty())
        sentences << Texts::tr("Held back by: %1.").arg(below.join(Texts::tr("; ")));
    if (!found.empty() && found.back().first > 0.0)
        sentences << Texts::tr("Better than usual: %1.").arg(words(*found.back().second));
    return sentences;
}

/// What was found of the orders that the live file counts, and what is known of their refunds.
QString attributedSentence(const SessionReview &session, const TextContext &text)
{
    const SessionOrders &orders = session.orders;
    const QString counted = session.paidOrders ? fullCount(*session.paidOrders) : QString();
    if (orders.orders == 0 && session.paidOrders.value_or(0) > 0)
        return Texts::tr("The live file counts %1 paid orders; by account and time of payment none of them "
                         "was found in the order files, so nothing is known of their refunds.")
            .arg(counted);
    const QString gmv = compactMoney(Money::fromFen(orders.gmv), text.language);
    QString sentence = session.paidOrders
        ? Texts::tr("By account and time of payment %n order(s) of %1 belong to it, of the %2 that the live "
                    "file counts.",
                    nullptr, int(orders.orders))
              .arg(gmv, counted)
        : Texts::tr("By account and time of payment %n order(s) of %1 belong to it.", nullptr,
                    int(orders.orders))
              .arg(gmv);
    sentence += QLatin1Char(' ');
    if (!orders.refund || !orders.refundedOrders)
        return sentence + Texts::tr("No after-sale file covers these days, so their refunds are not known.");
    sentence += Texts::tr("Of these %1 were refunded so far with %2. Not final: refunds go on.")
                    .arg(fullCount(*orders.refundedOrders),
                         compactMoney(Money::fromFen(*orders.refund), text.language));
    if (!orders.refundDays.all())
        sentence += QLatin1Char(' ')
            + Texts::tr("After-sale files cover %1 of its %2 days.")
                  .arg(orders.refundDays.covered)
                  .arg(orders.refundDays.days);
    return sentence;
}

QString orderSentence(const SessionReview &session, const TextContext &text)
{
    const SessionOrders &orders = session.orders;
    switch (orders.state) {
    case SessionOrderState::Attributed:
        return attributedSentence(session, text);
    case SessionOrderState::NoEnd:
        return Texts::tr("The file says neither when the session ended nor how long it was, so no order can "
                         "be told to be its own.");
    case SessionOrderState::NotCovered:
        return Texts::tr("Order files do not cover its days, so its orders and refunds are not known.");
    case SessionOrderState::NoCarrier:
        return Texts::tr(
            "The order files of its days do not say what was sold in live rooms (column “Carrier "
            "of the sale”), so its orders cannot be told from others.");
    case SessionOrderState::NoAccount:
        return Texts::tr("Account names are missing, so its orders cannot be told from others.");
    case SessionOrderState::OtherAccounts:
        return Texts::tr("No order names the account “%1”, so its orders cannot be found.")
            .arg(session.account);
    }
    return {};
}

ChartSpec funnelChart(const SessionReview &session, const TextContext &text)
{
    ChartSpec chart;
    chart.id = QStringLiteral("live.funnel");
    const FunnelStep steps[]
        = {{Texts::tr("Product exposures"), session.exposures, {}, fileFigure("product_exposures")},
           {Texts::tr("Product clicks"), session.clicks, {}, fileFigure("product_clicks")},
           {Texts::tr("Orders created"), session.createdOrders, {}, fileFigure("created_orders")},
           {Texts::tr("Orders paid"), session.paidOrders, {}, fileFigure("paid_orders")}};
    addFunnelBars(chart, steps, text);
    if (chart.bars.size() > 1 && session.exposures && session.paidOrders && *session.exposures > 0)
        chart.summary = Texts::tr("%1 of the exposures became paid orders.")
                            .arg(percent(double(*session.paidOrders) / double(*session.exposures)));
    chart.emptyText = Texts::tr("The live file has no steps from exposure to payment.");
    completeTwin(chart, Texts::tr("Step"), text);
    askForSteps(chart, steps, sessionQuestion(session));
    return chart;
}

TableSpec figureTable(const ViewSet &views, const SessionReview &session, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("live.figures");
    table.title = Texts::tr("Figures of the session");
    table.columns
        = {textColumn(QStringLiteral("figure"), Texts::tr("Figure")),
           numberColumn(QStringLiteral("value"), Texts::tr("Session")),
           numberColumn(QStringLiteral("usual"), Texts::tr("Usual"), QStringLiteral("session_usual")),
           numberColumn(QStringLiteral("change"), Texts::tr("Difference"))};
    table.columns[2].besideRow = true;
    for (const IndicatorValue &value : session.values) {
        if (value.id == QLatin1String("live_sessions"))
            continue;
        table.rows.push_back({textCell(indicatorName(views, value.id, text)), valueCell(value, text),
                              previousCell(value, text),
                              deltaCell(value, indicatorDirection(views, value.id), text)});
        RowsQuestion question = sessionQuestion(session);
        question.indicator = value.id;
        table.questions.push_back(question);
    }
    const auto add = [&](const QString &name, const std::optional<qint64> &count, const char *column) {
        if (!count)
            return;
        table.rows.push_back({textCell(name), countCell(*count, text), missingCell(), missingCell()});
        RowsQuestion question = sessionQuestion(session);
        question.indicator = fileFigure(column);
        table.questions.push_back(question);
    };
    add(Texts::tr("Views"), session.views, "views");
    add(Texts::tr("Viewers"), session.viewers, "viewers");
    add(Texts::tr("Most viewers at once"), session.peakOnline, "peak_online");
    add(Texts::tr("Viewers at once on average"), session.averageOnline, "average_online");
    add(Texts::tr("Seconds watched per viewer"), session.watchSeconds, "average_watch_seconds");
    add(Texts::tr("Buyers"), session.buyers, "paid_buyers");
    table.note = Texts::tr("Usual: %1.").arg(usualWords(session));
    return table;
}

TableSpec productTable(const SessionReview &session, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("live.products");
    table.title = Texts::tr("Products sold");
    table.columns
        = {textColumn(QStringLiteral("product"), Texts::tr("Product")),
           numberColumn(QStringLiteral("orders"), Texts::tr("Orders"), QStringLiteral("session_orders")),
           numberColumn(QStringLiteral("gmv"), Texts::tr("GMV"), QStringLiteral("session_gmv")),
           numberColumn(QStringLiteral("share"), Texts::tr("Share"), QStringLiteral("session_share")),
           numberColumn(QStringLiteral("refund"), Texts::tr("Refunded so far"),
                        QStringLiteral("session_refund"))};
    table.emptyText = Texts::tr("No order was found in this session.");
    for (const SessionProduct &product : session.orders.products) {
        table.rows.push_back({namedCell(product.name, product.id), countCell(product.orders, text),
                              moneyCell(product.gmv, text),
                              shareCell(shareOf(product.gmv, session.orders.gmv)),
                              product.refund ? moneyCell(*product.refund, text)
                                             : textCell(stateText(ValueState::NotCovered), Meaning::Muted)});
        RowsQuestion question = sessionQuestion(session);
        question.product = product.id;
        table.questions.push_back(question);
    }
    if (session.orders.productCount > session.orders.products.size())
        table.note = Texts::tr("The %1 that sold most, of %2. ")
                         .arg(session.orders.products.size())
                         .arg(session.orders.productCount);
    table.note += Texts::tr("The order file names no session: orders of live rooms under this account, paid "
                            "between its begin and its end, are taken for its own.");
    return table;
}

} // namespace

Section liveReviewSection(const ViewSet &views, const SessionReview &session, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("live.review");
    section.title = Texts::tr("Review: %1").arg(sessionName(session));
    section.sentences << leadSentence(views, session, text) << deviationSentences(views, session, text)
                      << orderSentence(session, text);
    if (!session.overlaps.isEmpty())
        section.sentences << Texts::tr("It overlaps another session of the same account; orders of both "
                                       "count in the one that began last.");
    const QString ended = session.endedAt ? beijingText(*session.endedAt).mid(11, 5) : missingText();
    section.sentences << Texts::tr("From %1 to %2%3%4.")
                             .arg(beijingText(session.startedAt).left(16), ended,
                                  session.host.isEmpty() ? QString()
                                                         : Texts::tr(", host %1").arg(session.host),
                                  session.title.isEmpty() ? QString()
                                                          : Texts::tr(", “%1”").arg(session.title));
    for (const char *id :
         {"live_gmv", "gpm", "uv_value", "live_click_rate", "live_conversion_rate", "live_new_followers"}) {
        const IndicatorValue *value = session.value(QLatin1String(id));
        if (!value)
            continue;
        CardSpec card = indicatorCard(views, *value, text);
        // The whole measure stands in the first sentence; a card has no room for it.
        card.question = sessionQuestion(session);
        card.deltaWords = card.delta.isEmpty() || session.measure == LiveMeasure::None
            ? QString()
            : Texts::tr("vs what is usual");
        section.cards.push_back(std::move(card));
    }
    section.charts.push_back(funnelChart(session, text));
    section.tables.push_back(figureTable(views, session, text));
    if (session.orders.state == SessionOrderState::Attributed)
        section.tables.push_back(productTable(session, text));
    return section;
}

} // namespace shopglass
