// Targets of the promotion to come: proposed with their calculation, typed, split by field and product role.

#include "models/base/sentences.h"
#include "models/report/cells.h"
#include "models/report/promotionparts.h"
#include "models/report/promotionreport.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportPromotionPlan)
};

QString factorName(const ProposalFactor &factor, const TargetProposal &proposal, const TextContext &text)
{
    const QString event = proposal.base ? promotionName(proposal.base->event, text) : QString();
    if (factor.id == u"base_gmv")
        return Texts::tr("Paid GMV of %1 on the same event days").arg(event);
    if (factor.id == u"daily_now")
        return Texts::tr("Daily paid GMV now, outside of sales");
    if (factor.id == u"daily_then" && proposal.trendOfLastYear)
        return Texts::tr("Daily paid GMV one event earlier, on the same days from the main day");
    if (factor.id == u"daily_then")
        return Texts::tr("Daily paid GMV right before %1").arg(event);
    if (factor.id == u"trend")
        return Texts::tr("× Trend: daily GMV now ÷ then");
    if (factor.id == u"base_daily")
        return Texts::tr("Daily paid GMV of %1").arg(event);
    if (factor.id == u"base_before")
        return Texts::tr("Daily paid GMV right before %1").arg(event);
    if (factor.id == u"uplift")
        return Texts::tr("× Uplift: daily GMV of the event ÷ before it");
    if (factor.id == u"days")
        return Texts::tr("× Sale days");
    return Texts::tr("= Proposed paid GMV");
}

QString remarkOf(const ProposalFactor &factor)
{
    if (factor.id == u"trend" && !factor.value)
        return Texts::tr("cannot be told from these days: left out, the last result is taken as it is");
    if (!factor.days || factor.counted == factor.days->days())
        return {};
    return Texts::tr(
               "%1 of %2 days count: the others lack order data, here or in the days that they are held "
               "against")
        .arg(factor.counted)
        .arg(factor.days->days());
}

TableSpec calculationTable(const TargetProposal &proposal, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("promotions.calculation");
    table.title = Texts::tr("How the GMV target is proposed");
    table.columns = {textColumn(QStringLiteral("factor"), Texts::tr("Factor")),
                     numberColumn(QStringLiteral("paid_gmv"), Texts::tr("Value")),
                     textColumn(QStringLiteral("days"), Texts::tr("Days")),
                     textColumn(QStringLiteral("remark"), Texts::tr("Remark"))};
    for (const ProposalFactor &factor : proposal.factors) {
        RowsQuestion question;
        if (factor.days && factor.unit == Unit::Fen) {
            question.indicator = QStringLiteral("paid_gmv");
            question.period = factor.days;
        }
        table.questions.push_back(question);
        table.rows.push_back(
            {textCell(factorName(factor, proposal, text)), unitCell(factor.value, factor.unit, text),
             factor.days ? textCell(fullPeriod(*factor.days)) : missingCell(), textCell(remarkOf(factor))});
    }
    table.emptyText = Texts::tr("Nothing to calculate from: type the targets.");
    return table;
}

QString basisSentence(const PromotionPlanning &planning, const TextContext &text)
{
    const TargetProposal &proposal = planning.proposal;
    switch (proposal.basis) {
    case ProposalBasis::LastEvent:
        return proposal.trendOfLastYear
            ? Texts::tr("Proposed from %1 and how much more is sold a day now than on the same days from the "
                        "main day then.")
                  .arg(promotionName(proposal.base->event, text))
            : Texts::tr("Proposed from %1 and how much more is sold a day now than right before it.")
                  .arg(promotionName(proposal.base->event, text));
    case ProposalBasis::OtherEvent:
        return Texts::tr("The data do not hold this promotion of last year, so %1 lends its uplift: a rough "
                         "proposal.")
            .arg(promotionName(proposal.base->event, text));
    case ProposalBasis::RecentPace:
        return Texts::tr("The data hold no whole promotion: the proposal is today's pace over the sale days, "
                         "without any uplift. Take it as the least.");
    case ProposalBasis::None:
        break;
    }
    return Texts::tr("Too few days of order data for a proposal: type the targets yourself.");
}

bool isZeroGmv(const PlanLine &line)
{
    return line.id == QLatin1String("gmv") && line.target() && *line.target() <= 0.0;
}

/// A GMV target of zero is none.
TableCell targetCell(const PlanLine &line, const TextContext &text)
{
    return isZeroGmv(line) ? textCell(Texts::tr("no target set"), Meaning::Muted)
                           : planCell(line.id, line.target(), text);
}

QStringList planSentences(const ViewSet &views, const PromotionPlanning &planning, const TextContext &text)
{
    const PlanLine *gmv = planning.line(QStringLiteral("gmv"));
    QStringList sentences;
    if (gmv && gmv->typed)
        sentences << Texts::tr("GMV target %1, set on %2.")
                         .arg(planCell(gmv->id, gmv->typed, text).text,
                              planning.plannedOn ? planning.plannedOn->iso() : missingText());
    if (gmv && gmv->typed && *gmv->typed <= 0)
        sentences << Texts::tr(
            "No target is set: of zero there are no parts, and nothing can be held against "
            "it. Type a target, or clear it to see the proposal again.");
    if (gmv && !gmv->typed && gmv->proposed)
        sentences << Texts::tr("Proposed GMV target: %1. Nothing is set yet.")
                         .arg(planCell(gmv->id, gmv->proposed, text).text);
    sentences << basisSentence(planning, text);
    sentences << Texts::tr("It sells from %1: warm-up, burst and encore.").arg(fullPeriod(planning.sale));
    if (planning.event->estimated)
        sentences << Texts::tr("These days are estimated from the pattern of earlier years.");
    QStringList others;
    for (const QString &key : planning.overlaps)
        others << promotionNameOf(views.promotions, key, text);
    if (!others.isEmpty())
        sentences << Texts::tr("Other events sell on some of the same days: %1. Their sales cannot be told "
                               "apart.")
                         .arg(others.join(Texts::tr(", ")));
    return sentences;
}

/// How a target is worked out: "62.00% of the GMV target, as in 2025-10-20 – 2025-11-18".
QString lineRemark(const PlanLine &line)
{
    if (line.id == u"gmv")
        return Texts::tr("see the calculation");
    if (line.rateOfRulebook)
        return Texts::tr("the rulebook's target (our assumption): the last event had less, or cannot tell");
    if (line.rateOfNewShare)
        return Texts::tr("%1 of the GMV target, as the share of new products").arg(percent(*line.rate));
    const bool isPart = line.rate && !isShareLine(line.id);
    if (isPart && !line.proposed)
        return Texts::tr("no GMV target to take a part of");
    if (!line.rate || !line.rateDays)
        return line.typed ? QString() : Texts::tr("no file tells: type it");
    if (isShareLine(line.id))
        return Texts::tr("as in %1").arg(fullPeriod(*line.rateDays));
    return Texts::tr("%1 of the GMV target, as in %2").arg(percent(*line.rate), fullPeriod(*line.rateDays));
}

Section planSection(const ViewSet &views, const PromotionPlanning &planning, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("promotions.plan");
    section.part = promotionPlanPartTitle();
    section.title = Texts::tr("Targets: %1").arg(promotionName(*planning.event, text));
    section.sentences = planSentences(views, planning, text);
    for (const char *id : {"gmv", "net_gmv", "new_share"}) {
        const PlanLine *line = planning.line(QLatin1String(id));
        if (!line)
            continue;
        const QString note = isZeroGmv(*line) ? Texts::tr("zero was typed")
            : line->typed                     ? Texts::tr("set by you")
            : line->proposed                  ? Texts::tr("proposed")
                                              : Texts::tr("cannot be proposed");
        section.cards.push_back(
            planCard(line->indicator, planLineName(line->id), targetCell(*line, text), note));
    }
    double budget = 0.0;
    bool any = false;
    for (const PlanLine &line : planning.lines) {
        if (!line.id.startsWith(QLatin1String("budget.")) || !line.target())
            continue;
        budget += *line.target();
        any = true;
    }
    section.cards.push_back(planCard({}, Texts::tr("Budget"),
                                     any ? moneyCell(qint64(budget), text) : missingCell(),
                                     Texts::tr("sum of its lines")));
    section.tables = {promotionTargetTable(views, text), calculationTable(planning.proposal, text)};
    return section;
}

} // namespace

QString planLineName(const QString &line)
{
    if (line == u"gmv")
        return Texts::tr("Paid GMV");
    if (line == u"net_gmv")
        return Texts::tr("Net GMV");
    if (line == u"new_share")
        return Texts::tr("Share of new products");
    if (line.startsWith(QLatin1String("role."))) {
        if (const auto role = productRoleFromId(line.mid(5)))
            return productRoleName(*role);
    }
    for (int field = 0; field < FieldCount; ++field) {
        if (line == QStringLiteral("field.") + fieldId(Field(field)))
            return fieldName(Field(field));
    }
    if (line == u"budget.ads")
        return Texts::tr("Budget: ads");
    if (line == u"budget.commission")
        return Texts::tr("Budget: commission");
    if (line == u"budget.discounts")
        return Texts::tr("Budget: discounts");
    return Texts::tr("Budget: other");
}

QString promotionPlanPartTitle()
{
    return Texts::tr("Plan");
}

QString productRoleName(ProductRole role)
{
    switch (role) {
    case ProductRole::Traffic:
        //: 引流款: sold cheap to bring buyers in
        return Texts::tr("Traffic products");
    case ProductRole::Profit:
        //: 利润款
        return Texts::tr("Profit products");
    case ProductRole::Image:
        //: 形象款
        return Texts::tr("Image products");
    case ProductRole::New:
        break;
    }
    //: 新品
    return Texts::tr("New products");
}

TableCell planCell(const QString &line, const std::optional<double> &value, const TextContext &text)
{
    return unitCell(value, isShareLine(line) ? Unit::Ratio : Unit::Fen, text);
}

CardSpec planCard(const QString &id, const QString &label, const TableCell &value, const QString &note)
{
    CardSpec card;
    card.id = id;
    card.label = label;
    card.value = value.text;
    card.fullValue = value.tooltip.isEmpty() ? value.text : value.tooltip;
    card.note = note;
    card.meaning = value.meaning;
    card.raw = value.raw;
    card.unit = value.unit;
    return card;
}

QString promotionNameOf(const PromotionView &view, const QString &key, const TextContext &text)
{
    for (const PromotionEvent &event : view.years) {
        if (promotionKey(event) == key)
            return promotionName(event, text);
    }
    return key;
}

TableSpec promotionTargetTable(const ViewSet &views, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("promotions.targets");
    table.title = Texts::tr("Targets and budget");
    table.columns = {textColumn(QStringLiteral("line"), Texts::tr("Line")),
                     numberColumn(QStringLiteral("target"), Texts::tr("Target")),
                     numberColumn(QStringLiteral("proposed"), Texts::tr("Proposed")),
                     numberColumn(QStringLiteral("typed"), Texts::tr("Set by you")),
                     textColumn(QStringLiteral("remark"), Texts::tr("Where the proposal comes from"))};
    if (!views.promotions.planning)
        return table;
    QStringList ids;
    for (const PlanLine &line : views.promotions.planning->lines) {
        RowsQuestion question;
        if (!line.indicator.isEmpty() && line.rateDays) {
            question.indicator = line.indicator;
            question.period = line.rateDays;
        }
        table.questions.push_back(question);
        table.rows.push_back({textCell(planLineName(line.id)), targetCell(line, text),
                              planCell(line.id, line.proposed, text), planCell(line.id, line.typed, text),
                              textCell(lineRemark(line))});
        ids << line.id;
    }
    table.note
        = Texts::tr("Fields and roles are parts of the GMV target; net GMV is less what was refunded then.");
    table.windowNote = Texts::tr("Change them by “Set targets…”.");
    table.terminalNote
        = Texts::tr("shopglass promotions plan --target NAME=VALUE; the names, in this order: %1")
              .arg(ids.join(u", "));
    return table;
}

TableSpec promotionRoleTable(const ViewSet &views, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("promotions.roles");
    table.title = Texts::tr("Product roles");
    table.columns
        = {textColumn(QStringLiteral("product"), Texts::tr("Product")),
           textColumn(QStringLiteral("role"), Texts::tr("Role")),
           textColumn(QStringLiteral("origin"), Texts::tr("Decided by")),
           numberColumn(QStringLiteral("price"), Texts::tr("Paid per piece"), QStringLiteral("item_price")),
           numberColumn(QStringLiteral("pieces"), Texts::tr("Pieces"), QStringLiteral("paid_quantity")),
           numberColumn(QStringLiteral("gmv"), Texts::tr("Paid GMV"), QStringLiteral("paid_gmv")),
           textColumn(QStringLiteral("id"), Texts::tr("Product id"))};
    table.emptyText = Texts::tr("No product sold in these days.");
    if (!views.promotions.planning)
        return table;
    const ProductRoles &roles = views.promotions.planning->roles;
    for (const RoleProduct &product : roles.products) {
        RowsQuestion question;
        question.indicator = QStringLiteral("paid_gmv");
        question.product = product.id;
        question.period = roles.days;
        table.questions.push_back(question);
        const auto role = product.role();
        const auto price = product.price();
        table.rows.push_back(
            {namedCell(product.name, product.id),
             role ? textCell(productRoleName(*role)) : textCell(Texts::tr("too few sold"), Meaning::Muted),
             product.typed ? textCell(Texts::tr("you"))
                           : textCell(role ? Texts::tr("proposed") : QString(), Meaning::Estimated),
             price ? moneyCell(*price, text) : missingCell(), countCell(product.pieces, text),
             moneyCell(product.gmv, text), textCell(product.id, Meaning::Muted)});
    }
    table.printedRows = 30;
    table.note
        = Texts::tr("Of %1. Proposed from price and pieces alone, because no file tells margins: dear "
                    "products for the image, cheap ones that sell many pieces for traffic, new ones in "
                    "their first 30 days, the others for profit.")
              .arg(fullPeriod(roles.days));
    table.windowNote = Texts::tr("Correct them by “Product roles…”.");
    table.terminalNote = QStringLiteral("shopglass promotions role PRODUCT traffic|profit|image|new");
    return table;
}

std::vector<Section> promotionBoard(const ViewSet &views, const TextContext &text)
{
    std::vector<Section> sections = promotionSections(views, text);
    if (!views.promotions.planning)
        return sections;
    sections.front().part = Texts::tr("Calendar");
    for (std::vector<Section> more : {promotionPlanSections(views, text), promotionPaceSections(views, text),
                                      promotionLookSections(views, text)})
        std::move(more.begin(), more.end(), std::back_inserter(sections));
    return sections;
}

std::vector<Section> promotionChapter(const ViewSet &views, const TextContext &text)
{
    std::vector<Section> sections = promotionBoard(views, text);
    std::vector<Section> tables = promotionPreparationSections(views, text);
    std::move(tables.begin(), tables.end(), std::back_inserter(sections));
    return sections;
}

std::vector<Section> promotionPlanSections(const ViewSet &views, const TextContext &text)
{
    if (!views.promotions.planning)
        return {};
    const PromotionPlanning &planning = *views.promotions.planning;
    if (!planning.event) {
        Section none;
        none.id = QStringLiteral("promotions.plan");
        none.part = promotionPlanPartTitle();
        none.title = Texts::tr("Plan");
        none.sentences << Texts::tr("The rulebook knows no promotion ahead, so there is none to plan.");
        return {none};
    }
    Section check;
    check.id = QStringLiteral("promotions.sign_up");
    check.part = promotionPlanPartTitle();
    check.title = Texts::tr("Sign-up check list");
    check.tables.push_back(promotionSignUpTable(views, text));
    Section roles;
    roles.id = QStringLiteral("promotions.roles");
    roles.part = promotionPlanPartTitle();
    roles.title = Texts::tr("Product roles");
    roles.tables.push_back(promotionRoleTable(views, text));
    return {planSection(views, planning, text), check, roles};
}

} // namespace shopglass
