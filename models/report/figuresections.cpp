#include "models/base/sentences.h"
#include "models/indicators/sessionid.h"
#include "models/report/cells.h"
#include "models/report/parts.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportFigures)
};

using Values = std::vector<IndicatorValue>;

bool anyCovered(const Values &values)
{
    return std::ranges::any_of(values, [](const IndicatorValue &value) { return value.coveredDays > 0; });
}

/// Cards of the values; where no file covers the period, one sentence says which file is missing instead.
Section cardSection(const QString &id, const QString &title, const QString &kind, const Values &values,
                    const ViewSet &views, const TextContext &text)
{
    Section section;
    section.id = id;
    section.title = title;
    if (!anyCovered(values)) {
        section.sentences << Texts::tr("No file covers this period.") << importHint(views, kind, text);
        return section;
    }
    for (const IndicatorValue &value : values)
        section.cards.push_back(indicatorCard(views, value, text));
    return section;
}

QString sceneName(const QString &scene)
{
    static const std::pair<const char16_t *, const char *> names[] = {
        {u"recommend", QT_TRANSLATE_NOOP("ReportFigures", "Recommendations")},
        {u"mall", QT_TRANSLATE_NOOP("ReportFigures", "Mall")},
        {u"search", QT_TRANSLATE_NOOP("ReportFigures", "Search")},
        {u"store", QT_TRANSLATE_NOOP("ReportFigures", "Store page")},
        {u"live", QT_TRANSLATE_NOOP("ReportFigures", "Live rooms")},
        {u"video", QT_TRANSLATE_NOOP("ReportFigures", "Short videos")},
        {u"unclassified", QT_TRANSLATE_NOOP("ReportFigures", "Unclassified")},
    };
    for (const auto &[id, name] : names) {
        if (scene == id)
            return Texts::tr(name);
    }
    return scene;
}

/// Each step of the way from seeing to paying, with its share of the step before.
TableSpec funnelTable(const ViewSet &views, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("traffic.funnel");
    table.title = Texts::tr("From exposure to payment");
    table.columns
        = {textColumn(QStringLiteral("step"), Texts::tr("Step")),
           numberColumn(QStringLiteral("count"), Texts::tr("Count")),
           numberColumn(QStringLiteral("rate"), Texts::tr("Of the step before"), QStringLiteral("step_rate")),
           numberColumn(QStringLiteral("delta"), Texts::tr("Change"))};
    const IndicatorValue *before = nullptr;
    for (const IndicatorValue &value : views.figures.funnel) {
        std::optional<double> rate;
        // Steps that cover other days than the one before must not be divided.
        if (before && before->hasValue() && value.hasValue() && before->value > 0
            && before->coveredDays == value.coveredDays)
            rate = value.value / before->value;
        table.rows.push_back({textCell(indicatorName(views, value.id, text)), valueCell(value, text),
                              shareCell(rate), deltaCell(value, indicatorDirection(views, value.id), text)});
        table.questions.emplace_back().indicator = value.id;
        before = &value;
    }
    table.note = Texts::tr("As published in the compass report.");
    return table;
}

TableSpec sceneTable(const ViewSet &views, const TextContext &text)
{
    const FigureBoard &board = views.figures;
    TableSpec table;
    table.id = QStringLiteral("traffic.scenes");
    table.title = Texts::tr("Traffic by scene");
    table.columns.push_back(textColumn(QStringLiteral("scene"), Texts::tr("Scene")));
    for (const QString &id : board.sceneIndicators)
        table.columns.push_back(numberColumn(id, indicatorName(views, id, text), id));
    const bool covered
        = std::ranges::any_of(board.scenes, [](const IndicatorRow &row) { return anyCovered(row.values); });
    for (const IndicatorRow &row : covered ? board.scenes : std::vector<IndicatorRow>()) {
        std::vector<TableCell> cells = {textCell(sceneName(row.key))};
        for (const IndicatorValue &value : row.values)
            cells.push_back(valueCell(value, text));
        table.rows.push_back(std::move(cells));
        table.questions.emplace_back().of = QStringLiteral("scene:") + row.key;
    }
    table.note = Texts::tr("From the traffic-source report; never added to the shelf's GMV of orders.");
    if (!board.unclassifiedSources.empty()) {
        const QStringList sources(board.unclassifiedSources.begin(), board.unclassifiedSources.end());
        table.note = joinedSentences(
            {table.note, Texts::tr("Sources that no rule takes: %1.").arg(sources.join(Texts::tr(", ")))});
    }
    table.emptyText = Texts::tr("No traffic by source in this period. %1")
                          .arg(importHint(views, QStringLiteral("traffic_sources"), text));
    return table;
}

Section trafficSection(const ViewSet &views, const TextContext &text)
{
    const FigureBoard &board = views.figures;
    Section section = cardSection(QStringLiteral("channels.traffic"), Texts::tr("Traffic"),
                                  QStringLiteral("traffic"), board.traffic, views, text);
    if (anyCovered(board.funnel))
        section.tables.push_back(funnelTable(views, text));
    section.tables.push_back(sceneTable(views, text));
    return section;
}

TableCell optionalMoney(const std::optional<double> &fen, const TextContext &text)
{
    return fen ? moneyCell(std::llround(*fen), text) : missingCell();
}

/// `part`: as the rows of a part are asked for, "carrier".
TableSpec splitTable(const QString &id, const QString &part, const std::pair<QString, QString> &titles,
                     const PublishedSplit &split, const TextContext &text)
{
    TableSpec table;
    table.id = id;
    table.title = titles.first;
    table.columns
        = {textColumn(QStringLiteral("part"), titles.second),
           numberColumn(QStringLiteral("gmv"), Texts::tr("GMV"), QStringLiteral("published_part_gmv")),
           numberColumn(QStringLiteral("share"), Texts::tr("Share"), QStringLiteral("published_part_share")),
           numberColumn(QStringLiteral("orders"), Texts::tr("Paid orders"),
                        QStringLiteral("published_part_orders"))};
    for (const PublishedPart &one : split.parts) {
        table.rows.push_back({textCell(one.name), one.gmv ? moneyCell(*one.gmv, text) : missingCell(),
                              shareCell(one.share), optionalCount(one.paidOrders, text)});
        table.questions.emplace_back().of = part + QLatin1Char(':') + one.name;
    }
    if (split.coveredDays < split.days)
        table.note = Texts::tr("The files cover %1 of %2 days.").arg(split.coveredDays).arg(split.days);
    return table;
}

/// How the platform splits the store's sales; a split without a file is left out.
void addSplitTables(Section &section, const FigureBoard &board, const TextContext &text)
{
    const auto add = [&](const char *id, const char *part, const QString &title, const QString &first,
                         const PublishedSplit &split) {
        if (!split.parts.empty())
            section.tables.push_back(
                splitTable(QString::fromLatin1(id), QString::fromLatin1(part), {title, first}, split, text));
    };
    add("published.methods", "method", Texts::tr("Sales by way of selling"), Texts::tr("Way of selling"),
        board.saleMethods);
    add("published.carriers", "carrier", Texts::tr("Sales by carrier"), Texts::tr("Carrier"), board.carriers);
    add("published.accounts", "account", Texts::tr("Sales by account"), Texts::tr("Account"), board.accounts);
}

/// The platform's own figures beside ours, with how far they lie apart.
Section publishedSection(const ViewSet &views, const TextContext &text)
{
    Section section
        = cardSection(QStringLiteral("channels.published"), Texts::tr("As the platform publishes it"),
                      QStringLiteral("traffic"), views.figures.published, views, text);
    addSplitTables(section, views.figures, text);
    section.note = Texts::tr("Figures of the compass report, kept apart from those computed from orders.");
    return section;
}

TableSpec sessionTable(const ViewSet &views, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("live.sessions");
    table.title = Texts::tr("Live sessions by GMV");
    const auto indicatorColumn = [&](const char *id) {
        const QString name = QString::fromLatin1(id);
        return numberColumn(name, indicatorName(views, name, text), name);
    };
    table.columns
        = {textColumn(QStringLiteral("started"), Texts::tr("Began")),
           textColumn(QStringLiteral("account"), Texts::tr("Account")),
           numberColumn(QStringLiteral("hours"), Texts::tr("Hours"), QStringLiteral("live_hours")),
           indicatorColumn("live_gmv"),
           numberColumn(QStringLiteral("views"), Texts::tr("Views"), QStringLiteral("session_file_views")),
           indicatorColumn("gpm"),
           indicatorColumn("uv_value"),
           indicatorColumn("live_click_rate"),
           indicatorColumn("live_new_followers")};
    for (const LiveSession &session : views.figures.sessions) {
        const std::optional<double> hours
            = session.seconds ? std::optional(double(*session.seconds) / 3600.0) : std::nullopt;
        const std::optional<double> gmv = session.gmv ? std::optional(double(*session.gmv)) : std::nullopt;
        TableCell began = textCell(beijingText(session.startedAt).left(16));
        began.tooltip = session.title;
        table.rows.push_back({began, textCell(session.account), unitCell(hours, Unit::Hours, text),
                              optionalMoney(gmv, text), optionalCount(session.views, text),
                              optionalMoney(session.gpm, text), optionalMoney(session.uvValue, text),
                              shareCell(session.clickRate), optionalCount(session.newFollowers, text)});
        const Day day = dayOf(session.startedAt);
        RowsQuestion &question = table.questions.emplace_back();
        question.period = Period{day, day};
        question.of = sessionId(session.startedAt, session.account.trimmed());
    }
    if (views.figures.sessionCount > views.figures.sessions.size())
        table.note = Texts::tr("The %1 sessions that sold most, of %2.")
                         .arg(views.figures.sessions.size())
                         .arg(views.figures.sessionCount);
    table.emptyText = importHint(views, QStringLiteral("live_sessions"), text);
    return table;
}

Section liveSection(const ViewSet &views, const TextContext &text)
{
    Section section = cardSection(QStringLiteral("channels.live"), Texts::tr("Live sessions"),
                                  QStringLiteral("live_sessions"), views.figures.live, views, text);
    if (!views.figures.sessions.empty())
        section.tables.push_back(sessionTable(views, text));
    return section;
}

TableSpec windowTable(const ViewSet &views, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("ads.windows");
    table.title = Texts::tr("Return on ad spend by attribution window");
    table.columns = {textColumn(QStringLiteral("window"), Texts::tr("Window")),
                     numberColumn(QStringLiteral("return"), Texts::tr("Return")),
                     numberColumn(QStringLiteral("delta"), Texts::tr("Change")),
                     numberColumn(QStringLiteral("days"), Texts::tr("Days covered"))};
    for (const IndicatorValue &value : views.figures.adWindows) {
        table.rows.push_back({textCell(indicatorName(views, value.id, text)), valueCell(value, text),
                              deltaCell(value, indicatorDirection(views, value.id), text),
                              countCell(value.coveredDays, text)});
        table.questions.emplace_back().indicator = value.id;
    }
    table.note = Texts::tr("What was spent in days whose window is not over is left out.");
    return table;
}

Section adSection(const ViewSet &views, const TextContext &text)
{
    Section section = cardSection(QStringLiteral("channels.ads"), Texts::tr("Ads"),
                                  QStringLiteral("ad_spend"), views.figures.ads, views, text);
    if (anyCovered(views.figures.adWindows))
        section.tables.push_back(windowTable(views, text));
    return section;
}

} // namespace

std::vector<Section> contentSections(const ViewSet &views, const TextContext &text)
{
    return {trafficSection(views, text), publishedSection(views, text), liveSection(views, text),
            cardSection(QStringLiteral("channels.videos"), Texts::tr("Short videos"),
                        QStringLiteral("videos"), views.figures.videos, views, text),
            adSection(views, text)};
}

std::vector<Section> careSections(const ViewSet &views, const TextContext &text)
{
    Section reviews = cardSection(QStringLiteral("scores.reviews"), Texts::tr("Reviews"),
                                  QStringLiteral("reviews"), views.figures.reviews, views, text);
    return {cardSection(QStringLiteral("scores.service"), Texts::tr("Customer service"),
                        QStringLiteral("service"), views.figures.service, views, text),
            std::move(reviews)};
}

Section productSection(const ViewSet &views, const TextContext &text)
{
    return cardSection(QStringLiteral("overview.products"), Texts::tr("Products on sale"),
                       QStringLiteral("products"), views.figures.products, views, text);
}

Section settlementSection(const ViewSet &views, const TextContext &text)
{
    return cardSection(QStringLiteral("overview.settlement"), Texts::tr("Settled money"),
                       QStringLiteral("settlement"), views.figures.settlement, views, text);
}

Section insuranceSection(const ViewSet &views, const TextContext &text)
{
    return cardSection(QStringLiteral("overview.insurance"), Texts::tr("Freight insurance"),
                       QStringLiteral("insurance"), views.figures.insurance, views, text);
}

Section ledgerSection(const ViewSet &views, const TextContext &text)
{
    return cardSection(QStringLiteral("overview.ledger"), Texts::tr("Money in and out"),
                       QStringLiteral("ledger"), views.figures.ledger, views, text);
}

} // namespace shopglass
