// 大促复盘: the last promotion beside the one before it on the same event days.

#include "models/base/sentences.h"
#include "models/report/cells.h"
#include "models/report/promotionlook.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportPromotionLook)
};

const IndicatorValue *valueNamed(const Retrospective &look, QLatin1String id)
{
    const auto found = std::ranges::find(look.values, id, &IndicatorValue::id);
    return found == look.values.end() ? nullptr : &*found;
}

QString leadSentence(const Retrospective &look, const TextContext &text)
{
    const IndicatorValue *gmv = valueNamed(look, QLatin1String("paid_gmv"));
    const QString name = promotionName(look.event, text);
    const QString value = gmv ? valueText(*gmv, text) : missingText();
    QString sentence = look.over ? Texts::tr("%1 sold %2 in %3.").arg(name, value, fullPeriod(look.days))
                                 : Texts::tr("%1 has sold %2 so far, in %3 of its %4 sale days.")
                                       .arg(name, value)
                                       .arg(look.days.days())
                                       .arg(look.sale.days());
    if (look.target && *look.target > 0 && look.over && gmv && gmv->hasValue())
        sentence += QLatin1Char(' ')
            + Texts::tr("That is %1 of the target of %2.")
                  .arg(percent(gmv->value / *look.target), moneyCell(qint64(*look.target), text).text);
    return sentence;
}

QString baseSentence(const Retrospective &look, const TextContext &text)
{
    if (!look.base)
        return Texts::tr(
            "The data do not hold the promotion before it, so it stands alone: a rise over quiet "
            "days would not be its effect.");
    return Texts::tr("Beside %1 on the same event days, %2.")
        .arg(promotionName(look.base->event, text), fullPeriod(*look.baseDays));
}

QStringList lookSentences(const ViewSet &views, const Retrospective &look, const TextContext &text)
{
    QStringList sentences{leadSentence(look, text), baseSentence(look, text)};
    if (look.target && *look.target <= 0)
        sentences << Texts::tr("Its target was zero, so there is no attainment.");
    if (!look.target)
        sentences << Texts::tr("No target was kept for it, so it is not held against one.");
    if (look.refundsFinal >= views.promotions.asOf)
        sentences << Texts::tr(
                         "Refunds are not final: they still come in until about %1. Net GMV will fall and "
                         "refund rates will rise; write this review again then.")
                         .arg(look.refundsFinal.iso());
    if (look.event.estimated)
        sentences << Texts::tr("The event's days are estimated from the pattern of earlier years.");
    QStringList others;
    for (const QString &key : look.overlaps)
        others << promotionNameOf(views.promotions, key, text);
    if (!others.isEmpty())
        sentences << Texts::tr("Other events sold on some of the same days: %1. Their sales cannot be told "
                               "apart.")
                         .arg(others.join(Texts::tr(", ")));
    return sentences;
}

/// Refunds of last time are complete, those of this time are not: their change is no news yet.
bool isComparable(const IndicatorValue &value, const Retrospective &look, Day asOf)
{
    const bool ofRefunds = value.id == u"net_gmv" || value.id.contains(QLatin1String("refund"));
    return !ofRefunds || look.refundsFinal < asOf;
}

TableCell remarkCell(const IndicatorValue &value, const Retrospective &look, Day asOf)
{
    if (!isComparable(value, look, asOf))
        return textCell(Texts::tr("refunds not final: not comparable yet"), Meaning::Warning);
    return textCell(coverageNote(value), Meaning::Muted);
}

} // namespace

TableSpec promotionFigureTable(const ViewSet &views, const Retrospective &look,
                               const std::vector<IndicatorValue> &values, const QString &id,
                               const TextContext &text)
{
    TableSpec table;
    table.id = id;
    table.title = Texts::tr("Figures");
    table.columns = {textColumn(QStringLiteral("figure"), Texts::tr("Figure")),
                     numberColumn(QStringLiteral("value"), Texts::tr("This time")),
                     numberColumn(QStringLiteral("previous"), Texts::tr("Last time")),
                     numberColumn(QStringLiteral("change"), Texts::tr("Change")),
                     textColumn(QStringLiteral("remark"), Texts::tr("Remark"))};
    for (const IndicatorValue &value : values) {
        RowsQuestion question;
        question.indicator = value.id;
        question.period = look.days;
        table.questions.push_back(question);
        table.rows.push_back({textCell(indicatorName(views, value.id, text)), valueCell(value, text),
                              previousCell(value, text),
                              isComparable(value, look, views.promotions.asOf)
                                  ? deltaCell(value, indicatorDirection(views, value.id), text)
                                  : missingCell(),
                              remarkCell(value, look, views.promotions.asOf)});
    }
    return table;
}

namespace {

/// Parts of GMV beside last time's, under these two titles.
TableSpec shareTable(const QString &id, const QString &title, const QString &partTitle)
{
    TableSpec table;
    table.id = id;
    table.title = title;
    table.columns
        = {textColumn(QStringLiteral("part"), partTitle),
           numberColumn(QStringLiteral("paid_gmv"), Texts::tr("Paid GMV"), QStringLiteral("paid_gmv")),
           numberColumn(QStringLiteral("share"), Texts::tr("Share")),
           numberColumn(QStringLiteral("before"), Texts::tr("Last time")),
           numberColumn(QStringLiteral("share_before"), Texts::tr("Share then")),
           numberColumn(QStringLiteral("points"), Texts::tr("Change of share"))};
    return table;
}

/// A part of the whole, both now and then; none where it is not known.
struct Part
{
    QString name;
    std::optional<qint64> now;
    std::optional<qint64> then;
};

std::vector<TableCell> shareRow(const Part &part, qint64 whole, qint64 wholeThen, const TextContext &text)
{
    const auto share = shareOf(part.now, whole);
    const auto then = shareOf(part.then, wholeThen);
    const auto money
        = [&text](const std::optional<qint64> &fen) { return fen ? moneyCell(*fen, text) : missingCell(); };
    return {textCell(part.name), money(part.now), shareCell(share),
            money(part.then),    shareCell(then), pointsCell(share, then, text)};
}

/// 0, so that there are no shares, where the files do not tell every field.
qint64 wholeOf(const std::vector<MixLine> &mix, std::optional<qint64> MixLine::*side)
{
    qint64 whole = 0;
    for (const MixLine &line : mix) {
        if (!(line.*side))
            return 0;
        whole += *(line.*side);
    }
    return whole;
}

TableSpec mixTable(const Retrospective &look, const TextContext &text)
{
    TableSpec table = shareTable(QStringLiteral("promotions.mix"), Texts::tr("Fields"), Texts::tr("Field"));
    const qint64 whole = wholeOf(look.mix, &MixLine::now);
    const qint64 wholeThen = wholeOf(look.mix, &MixLine::then);
    for (const MixLine &line : look.mix) {
        RowsQuestion question;
        question.period = look.days;
        for (int field = 0; field < FieldCount; ++field) {
            if (line.id == fieldId(Field(field)))
                question.field = Field(field);
        }
        table.questions.push_back(question);
        const Part part{question.field ? fieldName(*question.field) : line.id, line.now, line.then};
        table.rows.push_back(shareRow(part, whole, wholeThen, text));
    }
    return table;
}

QString partName(SalesPart part)
{
    switch (part) {
    case SalesPart::OwnAccounts:
        return Texts::tr("Own accounts");
    case SalesPart::PartnerAccounts:
        return Texts::tr("Cooperating influencers");
    case SalesPart::OtherAccounts:
        return Texts::tr("Account type not stated");
    case SalesPart::Content:
        return Texts::tr("Content: live and video");
    case SalesPart::Shelf:
        return Texts::tr("Shelf: product cards");
    case SalesPart::OtherCarriers:
        break;
    }
    return Texts::tr("Other carrier or not stated");
}

/// One way to part the GMV: three parts, the last of which holds what the files do not say.
TableSpec partTable(const LookDetails &details, SalesPart first, const TextContext &text)
{
    const bool ofAccounts = first == SalesPart::OwnAccounts;
    TableSpec table = ofAccounts ? shareTable(QStringLiteral("promotions.accounts"),
                                              Texts::tr("Own and cooperating accounts"), Texts::tr("Account"))
                                 : shareTable(QStringLiteral("promotions.carriers"),
                                              Texts::tr("Content and shelf"), Texts::tr("Carrier"));
    const auto place = std::size_t(first);
    const auto sumOf = [&](const PartSums &sums) { return sums[place] + sums[place + 1] + sums[place + 2]; };
    const qint64 whole = sumOf(details.parts);
    const qint64 wholeThen = details.partsThen ? sumOf(*details.partsThen) : 0;
    const bool told = details.parts[place] != 0 || details.parts[place + 1] != 0;
    for (std::size_t i = place; told && i < place + 3; ++i) {
        const Part part{partName(SalesPart(i)), details.parts[i],
                        details.partsThen ? std::optional((*details.partsThen)[i]) : std::nullopt};
        table.rows.push_back(shareRow(part, whole, wholeThen, text));
    }
    table.emptyText = ofAccounts
        ? Texts::tr("No order of these days says its kind of account: export the orders with the column "
                    "账号类型.")
        : Texts::tr("No order of these days says its carrier: export the orders with the column 订单载体.");
    return table;
}

QString launchSentence(const Retrospective &look)
{
    if (!look.launchesKnown)
        return Texts::tr("How many products were new cannot be told: it takes 30 covered days before.");
    if (!look.launchesThen)
        return Texts::tr("%n product(s) became new in these days.", nullptr, look.launches);
    return Texts::tr("%n product(s) became new in these days, %1 last time.", nullptr, look.launches)
        .arg(*look.launchesThen);
}

Section mixSection(const Retrospective &look, const TextContext &text)
{
    Section mix;
    mix.id = QStringLiteral("promotions.mix");
    mix.part = Texts::tr("Look back");
    mix.title = Texts::tr("Fields and new products");
    mix.sentences << launchSentence(look);
    mix.tables = {mixTable(look, text), partTable(look.details, SalesPart::OwnAccounts, text),
                  partTable(look.details, SalesPart::Content, text)};
    return mix;
}

} // namespace

std::vector<Section> promotionLookSections(const ViewSet &views, const TextContext &text)
{
    if (!views.promotions.planning)
        return {};
    Section figures;
    figures.id = QStringLiteral("promotions.look");
    figures.part = Texts::tr("Look back");
    if (!views.promotions.planning->look) {
        figures.title = Texts::tr("Look back");
        figures.sentences << Texts::tr(
            "The order data begin after the last promotion, so there is none to look "
            "back at.");
        return {figures};
    }
    const Retrospective &look = *views.promotions.planning->look;
    figures.title = Texts::tr("Look back: %1").arg(promotionName(look.event, text));
    figures.sentences = lookSentences(views, look, text);
    figures.tables.push_back(
        promotionFigureTable(views, look, look.values, QStringLiteral("promotions.look"), text));
    std::vector<Section> sections{figures, promotionSplitSection(views, look, text)};
    for (Section &section : promotionSalesSections(views, look, text))
        sections.push_back(std::move(section));
    sections.push_back(mixSection(look, text));
    for (Section &section : promotionAfterSections(views, look, text))
        sections.push_back(std::move(section));
    sections.push_back(promotionLessonSection(look, text));
    return sections;
}

} // namespace shopglass
