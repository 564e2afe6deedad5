// What an imported file is warned about beside what refusals.cpp says: values that nobody knows, a file that
// came before.

#include "models/import/refusals.h"

#include <QCoreApplication>

#include <limits>

namespace shopglass {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FileWarningTexts)
};

} // namespace

QString valuesNotKnown(const UnknownValues &unknown, const QString &sheet)
{
    const int cells = int(std::min<qint64>(unknown.cells, std::numeric_limits<int>::max()));
    QStringList named;
    qint64 left = unknown.cells;
    for (const auto &[value, count] : unknown.first) {
        named.append(QStringLiteral("%1 (%2)").arg(value).arg(count));
        left -= count;
    }
    if (left > 0)
        named.append(Texts::tr("others (%1)", "values of a column").arg(left));
    const QString column = sheet.isEmpty() ? unknown.header : sheet + QStringLiteral(" · ") + unknown.header;
    return Texts::tr("In column '%1', %n cell(s) have values that are not known: %2. Figures that go by this "
                     "column leave these rows out.",
                     nullptr, cells)
        .arg(column, named.join(Texts::tr(", ")));
}

QString sameAsEarlier(const QString &earlier, qint64 batch)
{
    return Texts::tr("It has the same content as %1, which is import %2.").arg(earlier).arg(batch);
}

} // namespace shopglass
