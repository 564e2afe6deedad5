#include "models/report/countedrows.h"

#include "models/columns/figurekinds.h"
#include "models/evidence/kindwords.h"
#include "models/evidence/measurefields.h"
#include "models/indicators/figuremeasures.h"
#include "models/indicators/summation.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportCountedRows)
};

QString attributeName(const QString &kind, const QString &id, const TextContext &text)
{
    return Texts::tr("“%1”").arg(local(attributeWords(kind, id), text));
}

const DerivedColumn *derivedColumn(const QString &kind, const QString &column)
{
    for (const FigureKind &known : figureKinds()) {
        const auto found = std::ranges::find(known.derived, column, &DerivedColumn::id);
        if (known.kind == kind && found != known.derived.end())
            return &*found;
    }
    return nullptr;
}

/// A column of a figure kind by the attributes that make it.
QString columnWords(const QString &kind, const QString &column, const TextContext &text)
{
    const DerivedColumn *derived = derivedColumn(kind, column);
    if (!derived)
        return attributeName(kind, column, text);
    QStringList names;
    for (const QString &input : derived->inputs)
        names << attributeName(kind, input, text);
    if (derived->kind == DerivedColumn::Kind::Seconds)
        //: the length of something: its own column, else from one time to another
        return Texts::tr("%1, else from %2 to %3").arg(names.value(0), names.value(1), names.value(2));
    if (derived->kind == DerivedColumn::Kind::Sum)
        return names.join(Texts::tr(" + "));
    const QString first = firstValueOf(kind, derived->inputs.value(1));
    //: %1 is counted where the column %2 has the value %3
    return Texts::tr("%1 where %2 is %3").arg(names.value(0), names.value(1), first);
}

QString filesOf(const FigureMeasure &measure, const TextContext &text)
{
    QStringList names;
    for (const QString &kind : measure.kinds)
        names << local(kindWords(kind), text);
    return names.join(Texts::tr(" or "));
}

QString sumWords(const FigureMeasure &measure, const TextContext &text)
{
    const QString files = filesOf(measure, text);
    const QString column
        = measure.column.isEmpty() ? QString() : columnWords(measure.kinds.front(), measure.column, text);
    switch (measure.operation) {
    case FigureOperation::Rows:
        return Texts::tr("number of rows of %1").arg(files);
    case FigureOperation::Sum:
        return Texts::tr("sum of %1 (%2)").arg(column, files);
    case FigureOperation::SumOfProducts:
        return Texts::tr("sum of %1 × %2 (%3)")
            .arg(column, columnWords(measure.kinds.front(), measure.factor, text), files);
    case FigureOperation::GoodStars:
    case FigureOperation::BadStars:
        return Texts::tr("number of rows of %1 by %2").arg(files, column);
    case FigureOperation::OnSale:
    case FigureOperation::SoldOnSale:
        break;
    }
    return Texts::tr("number of different products (%1)").arg(files);
}

QString sumWords(Measure measure, const CompiledIndicator &indicator, const TextContext &text)
{
    if (measure == Measure::Buyers || measure == Measure::FirstTimeBuyers)
        return Texts::tr("number of different buyers");
    if (measure == Measure::SellingInfluencers)
        return Texts::tr("number of different promoters");
    if (measure == Measure::CommissionAboveSale)
        return Texts::tr("number of order rows");
    QStringList summed;
    for (const FieldsUsed &used : fieldsUsedBy(indicator)) {
        for (const QString &id : used.attributes) {
            const bool isPieces = measure == Measure::PaidQuantity && id == QLatin1String("quantity");
            const bool isMoney = indicator.indicator().unit == Unit::Fen && isMoneyAttribute(used.kind, id);
            if (isPieces || isMoney)
                summed << Texts::tr("%1 (%2)").arg(attributeName(used.kind, id, text),
                                                   local(kindWords(used.kind), text));
        }
    }
    if (!summed.isEmpty())
        //: a sum of one column, or of that of the first of some kinds of files that is there
        return Texts::tr("sum of %1").arg(summed.join(Texts::tr(" or ")));
    return Summation::kindOf(measure) == QLatin1String("aftersales") ? Texts::tr("number of after-sales")
                                                                     : Texts::tr("number of orders");
}

QString countedRowsOf(const FigureMeasure &measure, const TextContext &text)
{
    const QString files = filesOf(measure, text);
    const QString column
        = measure.column.isEmpty() ? QString() : columnWords(measure.kinds.front(), measure.column, text);
    switch (measure.operation) {
    case FigureOperation::GoodStars:
        return Texts::tr("Rows of %1 whose %2 the rulebook calls good.").arg(files, column);
    case FigureOperation::BadStars:
        return Texts::tr("Rows of %1 whose %2 the rulebook calls bad.").arg(files, column);
    case FigureOperation::OnSale:
        return Texts::tr("Products that a list of the period has on sale.");
    case FigureOperation::SoldOnSale:
        return Texts::tr("Products that a list of the period has on sale and that have a paid order in it.");
    case FigureOperation::SumOfProducts:
        return Texts::tr("Rows of %1 that fill in %2 and %3.")
            .arg(files, column, columnWords(measure.kinds.front(), measure.factor, text));
    case FigureOperation::Rows:
    case FigureOperation::Sum:
        break;
    }
    if (column.isEmpty())
        return Texts::tr("All rows of %1.").arg(files);
    return measure.blank == FigureMeasure::Blank::LeavesOutTheRow
        ? Texts::tr("Rows of %1 that fill in %2; a row that leaves it blank counts on no side.")
              .arg(files, column)
        : Texts::tr("All rows of %1; a blank under %2 counts as nothing.").arg(files, column);
}

/// Of the measures that count days without files.
QString uncoveredDays(Measure measure, const TextContext &text)
{
    const char *kind = measure == Measure::DaysWithoutOrders ? "orders"
        : measure == Measure::DaysWithoutAftersales          ? "aftersales"
        : measure == Measure::DaysWithoutShipments           ? "shipments"
                                                             : nullptr;
    return kind ? Texts::tr("Days of the period that no file of %1 covers.")
                      .arg(local(kindWords(QString::fromLatin1(kind)), text))
                : QString();
}

} // namespace

QString sumWords(const CompiledIndicator &indicator, const TextContext &text)
{
    if (indicator.figures().size() == 1 && indicator.measures().empty())
        return sumWords(*indicator.figures().front(), text);
    if (indicator.measures().size() == 1 && indicator.figures().empty())
        return sumWords(indicator.measures().front(), indicator, text);
    return {};
}

QStringList countedRows(const CompiledIndicator &indicator, const TextContext &text)
{
    QStringList sentences = statusFilters(indicator);
    for (const Measure measure : indicator.measures())
        sentences << uncoveredDays(measure, text);
    for (const FigureMeasure *figure : indicator.figures())
        sentences << countedRowsOf(*figure, text);
    sentences.removeAll(QString());
    sentences.removeDuplicates();
    return sentences;
}

} // namespace shopglass
