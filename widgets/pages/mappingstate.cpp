#include "widgets/pages/mappingstate.h"

#include "models/base/numberformat.h"
#include "models/import/refusals.h"
#include "widgets/pages/mappingdialog.h"

namespace shopglass {

QString mappingStateHtml(const MappingDraft &draft, const Preview &preview)
{
    const ExportKind &kind = ExportKinds::instance().kind(draft.settings().kindId);
    QStringList parts;
    if (preview.ambiguous)
        parts << MappingDialog::tr("⚠ This file fits several kinds equally well: choose which one it is.");
    for (const MappingProblem &problem : problemsOf(draft.mapping(), preview.headers)) {
        QString text = QStringLiteral("⚠ ") + problem.sentence.toHtmlEscaped();
        if (problem.canBeAbsent)
            text += QStringLiteral(" <a href=\"absent:%1\">%2</a>")
                        .arg(problem.attributeId, MappingDialog::tr("This file has none"));
        parts << text;
    }
    if (preview.repeated > 0) {
        //: The words in quotation marks are those of the list 'One row is'
        const QString advice = kind.id == QLatin1String("orders")
            ? MappingDialog::tr(
                "If an order has several rows, choose “a product of an order” or “itself, never updated”.")
            : QString();
        parts
            << MappingDialog::tr(
                   "⚠ %n of these rows repeat(s) the number of an earlier one, and of each only one counts. "
                   "%1",
                   nullptr, int(preview.repeated))
                   .arg(advice);
    }
    for (const QString &id : draft.absent()) {
        const auto index = kind.indexOf(id);
        const QString name = index ? localName(kind.attributes[std::size_t(*index)].nameZh,
                                               kind.attributes[std::size_t(*index)].nameEn)
                                   : id;
        parts << MappingDialog::tr(
                     "%1: the file has none, and every figure that needs it leaves these rows out.")
                     .arg(name.toHtmlEscaped())
                + QStringLiteral(" <a href=\"expected:%1\">%2</a>").arg(id, MappingDialog::tr("It has"));
    }
    if (parts.isEmpty())
        parts << MappingDialog::tr("✓ Everything that %1 needs has its place.")
                     .arg(localName(kind.nameZh, kind.nameEn).toHtmlEscaped());
    return parts.join(QStringLiteral("<br>"));
}

QString previewCountsText(const Preview &preview)
{
    if (!preview.hasSample)
        return MappingDialog::tr("There is no sample file, so no rows are shown. Choose one to see how its "
                                 "cells are read.");
    const qint64 stored = preview.rowsSeen - preview.rowsLeftOut - preview.totals - preview.remarks;
    QStringList parts{MappingDialog::tr("%1 would be imported").arg(fullCount(stored)),
                      MappingDialog::tr("%1 left out for a problem").arg(fullCount(preview.rowsLeftOut))};
    if (preview.totals + preview.remarks > 0)
        parts
            << MappingDialog::tr("%1 are totals or remarks").arg(fullCount(preview.totals + preview.remarks));
    const QString found = parts.join(MappingDialog::tr(", "));
    //: %1 = a number, %2 = what became of them, as a list
    const QString all = MappingDialog::tr("All %1 rows were looked at: %2");
    const QString first = MappingDialog::tr("The first %1 rows were looked at: %2");
    return (preview.wholeFile ? all : first).arg(fullCount(preview.rowsSeen), found);
}

} // namespace shopglass
