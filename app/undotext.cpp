#include "app/undotext.h"

#include "models/base/numberformat.h"

#include <QCoreApplication>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(UndoText)
};

} // namespace

QString undoText(const UndoSummary &undo)
{
    QStringList parts{Texts::tr("Import %1 (%2) was taken back.").arg(undo.batch).arg(undo.file)};
    const auto add = [&parts](qint64 rows, const QString &sentence) {
        if (rows > 0)
            parts.append(sentence.arg(fullCount(rows)));
    };
    add(undo.rowsRemoved, Texts::tr("Rows gone, because no other import has them: %1."));
    add(undo.rowsRestored, Texts::tr("Rows back to what another import says of them: %1."));
    add(undo.rowsKept,
        Texts::tr("Rows that stay as they are, because another import says the same or prevails: %1."));
    if (parts.size() == 1)
        parts.append(Texts::tr("It had brought no rows."));
    return parts.join(Texts::tr(" ", "between two sentences"));
}

} // namespace shopglass
