// The ten tables to prepare a promotion with: 目标预算, 选品定价与商品角色, 活动日历, 报名进度, 库存备货,
// 直播排期, 达人合作, 投放, 客服与仓配排班, 风险预案. What no file tells is left open and said.

#include "models/report/cells.h"
#include "models/report/parts.h"
#include "models/report/promotionparts.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportPromotionPreparation)
};

/// Of which days the figures are.
QString daysNote(const PreparationFigures &figures)
{
    if (!figures.days)
        return {};
    return figures.ofLastEvent
        ? Texts::tr("Figures of the last event's sale days, %1.").arg(fullPeriod(*figures.days))
        : Texts::tr("The last event is not in the data: figures of %1, quiet days.")
              .arg(fullPeriod(*figures.days));
}

TableSpec phaseTable(const PromotionPlanning &planning, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("preparation.calendar");
    table.title = Texts::tr("Phases");
    table.columns = {textColumn(QStringLiteral("phase"), Texts::tr("Phase")),
                     textColumn(QStringLiteral("from"), Texts::tr("From")),
                     textColumn(QStringLiteral("to"), Texts::tr("To")),
                     textColumn(QStringLiteral("certainty"), Texts::tr("Dates")),
                     textColumn(QStringLiteral("sells"), Texts::tr("Sale days"))};
    for (const PromotionPhase &phase : planning.event->phases) {
        const bool sells = planning.sale.contains(phase.days.from);
        table.rows.push_back({textCell(local(phase.name, text)), dayCell(phase.days.from),
                              dayCell(phase.days.to),
                              phase.estimated ? textCell(Texts::tr("estimated"), Meaning::Estimated)
                                              : textCell(Texts::tr("published")),
                              textCell(sells ? Texts::tr("yes") : Texts::tr("no"))});
    }
    return table;
}

TableSpec liveTable(const ViewSet &views, const PreparationFigures &figures, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("preparation.live");
    table.title = Texts::tr("Live slots that were used");
    table.columns
        = {textColumn(QStringLiteral("account"), Texts::tr("Account")),
           textColumn(QStringLiteral("hour"), Texts::tr("Begins at")),
           numberColumn(QStringLiteral("sessions"), Texts::tr("Sessions"), QStringLiteral("live_sessions")),
           numberColumn(QStringLiteral("gmv"), Texts::tr("GMV"), QStringLiteral("live_gmv")),
           numberColumn(QStringLiteral("per_session"), Texts::tr("GMV per session")),
           numberColumn(QStringLiteral("per_hour"), Texts::tr("GMV per hour"),
                        QStringLiteral("live_gmv_per_hour"))};
    for (const LiveSlot &slot : figures.live) {
        const double hours = double(slot.seconds) / 3600.0;
        table.rows.push_back({textCell(slot.account),
                              textCell(QStringLiteral("%1:00").arg(slot.hour, 2, 10, QLatin1Char('0'))),
                              countCell(slot.sessions, text), moneyCell(slot.gmv, text),
                              moneyCell(qint64(double(slot.gmv) / slot.sessions), text),
                              hours > 0 ? moneyCell(qint64(double(slot.gmv) / hours), text) : missingCell()});
    }
    table.printedRows = 20;
    table.note = daysNote(figures);
    table.emptyText = figures.liveCovered
        ? Texts::tr("No session began in these days.")
        : Texts::tr("No live file covers these days. %1")
              .arg(importHint(views, QStringLiteral("live_sessions"), text));
    return table;
}

TableSpec partnerTable(const ViewSet &views, const PreparationFigures &figures, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("preparation.influencers");
    table.title = Texts::tr("Influencers that sold most");
    table.columns = {textColumn(QStringLiteral("influencer"), Texts::tr("Influencer"))};
    for (const QString &id : figures.partnerIndicators)
        table.columns.push_back(numberColumn(id, indicatorName(views, id, text), id));
    for (const Partner &partner : figures.partners) {
        std::vector<TableCell> row{namedCell(partner.name, partner.id)};
        for (const IndicatorValue &value : partner.values)
            row.push_back(valueCell(value, text));
        table.rows.push_back(std::move(row));
        RowsQuestion question;
        question.influencer = partner.id;
        question.period = figures.days;
        table.questions.push_back(question);
    }
    table.note = daysNote(figures);
    table.emptyText = Texts::tr("No influencer sold in these days.");
    return table;
}

TableSpec valueTable(const ViewSet &views, const QString &id, const QString &title,
                     const std::vector<IndicatorValue> &values, const PreparationFigures &figures,
                     const TextContext &text)
{
    TableSpec table;
    table.id = id;
    table.title = title;
    table.columns = {textColumn(QStringLiteral("figure"), Texts::tr("Figure")),
                     numberColumn(QStringLiteral("value"), Texts::tr("Value")),
                     textColumn(QStringLiteral("coverage"), Texts::tr("Coverage"))};
    for (const IndicatorValue &value : values) {
        table.rows.push_back({textCell(indicatorName(views, value.id, text)), valueCell(value, text),
                              textCell(coverageNote(value), Meaning::Muted)});
        RowsQuestion question;
        question.indicator = value.id;
        question.period = figures.days;
        table.questions.push_back(question);
    }
    table.note = daysNote(figures);
    table.emptyText = Texts::tr("No order data yet.");
    return table;
}

/// A risk with what it rests on.
void addRisk(TableSpec &table, const QString &risk, const QString &evidence, const QString &answer)
{
    table.rows.push_back({textCell(risk), textCell(evidence), textCell(answer)});
}

void addStockRisk(TableSpec &table, const PromotionPlanning &planning, const TextContext &text)
{
    const StockCover &stock = planning.stock;
    const auto out = std::ranges::count_if(
        stock.products, [](const CoveredProduct &product) { return product.runsOut.has_value(); });
    const bool old = !stock.products.empty() && stock.tooOld == stock.products.size();
    if (old)
        addRisk(table, Texts::tr("Stock unknown"), Texts::tr("the product list is too old"),
                Texts::tr("Import the product list, then look at this table again."));
    else if (stock.state == StockState::NoStock)
        addRisk(table, Texts::tr("Stock unknown"), Texts::tr("no product file with a stock column"),
                Texts::tr("Import the product list, then look at this table again."));
    else if (out > 0)
        addRisk(
            table, Texts::tr("Products run out"),
            Texts::tr("%n product(s), %1 of sales", nullptr, int(out)).arg(moneyCell(stock.loss, text).text),
            Texts::tr("Order more, move traffic to products that last, or take them off the live list."));
}

void addScoreRisks(TableSpec &table, const ViewSet &views, const TextContext &text)
{
    for (const ScoreCard &card : views.scores.cards) {
        for (const BenefitReading &benefit : card.benefits) {
            if (benefit.state == BenefitState::NotReached)
                addRisk(table, Texts::tr("%1 below a line").arg(local(card.name, text)),
                        local(benefit.benefit.otherwise, text),
                        Texts::tr("See what costs points on the Scores page."));
        }
    }
}

TableSpec riskTable(const ViewSet &views, const PromotionPlanning &planning, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("preparation.risks");
    table.title = Texts::tr("Risks that the data show");
    table.columns = {textColumn(QStringLiteral("risk"), Texts::tr("Risk")),
                     textColumn(QStringLiteral("evidence"), Texts::tr("What shows it")),
                     textColumn(QStringLiteral("answer"), Texts::tr("What to do"))};
    addStockRisk(table, planning, text);
    addScoreRisks(table, views, text);
    if (planning.event->estimated)
        addRisk(table, Texts::tr("Dates may move"), Texts::tr("estimated from the pattern of earlier years"),
                Texts::tr("Look up the platform's announcement before you fix stock and hosts."));
    if (planning.proposal.basis != ProposalBasis::LastEvent)
        addRisk(table, Texts::tr("No last event to go by"), Texts::tr("not in the order data"),
                Texts::tr("Import the order files of last year's event."));
    const auto &partners = planning.preparation.partners;
    const PlanLine *distribution = planning.line(QStringLiteral("field.distribution"));
    const PlanLine *gmv = planning.line(QStringLiteral("gmv"));
    if (!partners.empty() && distribution && gmv && gmv->proposed && distribution->rate
        && *distribution->rate > 0.5)
        addRisk(table, Texts::tr("Sales depend on influencers"),
                Texts::tr("%1 of the GMV, most of it by %2")
                    .arg(percent(*distribution->rate), nameOrId(partners.front().name, partners.front().id)),
                Texts::tr("Agree on dates and stock early; keep own live rooms ready."));
    table.emptyText
        = Texts::tr("The data show none of the risks that are looked for: stock, score lines, dates, "
                    "missing history, dependence on influencers.");
    return table;
}

Section tableSection(const QString &id, const QString &title, TableSpec table)
{
    Section section;
    section.id = id;
    section.part = Texts::tr("Preparation");
    section.title = title;
    section.tables.push_back(std::move(table));
    return section;
}

Section staffSection(const ViewSet &views, const PreparationFigures &figures, const TextContext &text)
{
    Section section
        = tableSection(QStringLiteral("preparation.staff"), Texts::tr("9 Service, warehouse and shifts"),
                       valueTable(views, QStringLiteral("preparation.staff"), Texts::tr("What it took"),
                                  figures.service, figures, text));
    if (figures.peakDay && figures.peakOrders)
        section.sentences << Texts::tr(
                                 "By last time's curve the peak is on %1; the target then means about %2 "
                                 "orders on that day.")
                                 .arg(figures.peakDay->iso(), fullCount(*figures.peakOrders));
    else
        section.sentences << Texts::tr(
            "The peak day cannot be told: it takes the last event in the data and a "
            "target.");
    return section;
}

} // namespace

std::vector<Section> promotionPreparationSections(const ViewSet &views, const TextContext &text)
{
    const auto &planning = views.promotions.planning;
    if (!planning || !planning->event)
        return {};
    const PreparationFigures &figures = planning->preparation;
    return {
        tableSection(QStringLiteral("preparation.targets"), Texts::tr("1 Targets and budget"),
                     promotionTargetTable(views, text)),
        tableSection(QStringLiteral("preparation.products"), Texts::tr("2 Products, prices and roles"),
                     promotionRoleTable(views, text)),
        tableSection(QStringLiteral("preparation.calendar"), Texts::tr("3 Calendar"),
                     phaseTable(*planning, text)),
        tableSection(QStringLiteral("preparation.sign_up"), Texts::tr("4 Sign-up"),
                     promotionSignUpTable(views, text)),
        tableSection(QStringLiteral("preparation.stock"), Texts::tr("5 Stock"),
                     promotionStockTable(views, text)),
        tableSection(QStringLiteral("preparation.live"), Texts::tr("6 Live schedule"),
                     liveTable(views, figures, text)),
        tableSection(QStringLiteral("preparation.influencers"), Texts::tr("7 Influencers"),
                     partnerTable(views, figures, text)),
        tableSection(QStringLiteral("preparation.ads"), Texts::tr("8 Ads"),
                     valueTable(views, QStringLiteral("preparation.ads"),
                                Texts::tr("What ads cost and brought"), figures.ads, figures, text)),
        staffSection(views, figures, text),
        tableSection(QStringLiteral("preparation.risks"), Texts::tr("10 Risks"),
                     riskTable(views, *planning, text)),
    };
}

} // namespace shopglass
