// Rejected rows as sentences and as a file.

#include "models/base/csvfield.h"
#include "models/import/importer.h"
#include "models/import/typing.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace shopglass {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RejectTexts)
};

bool is(const Reject &reject, const char *why)
{
    return reject.reason == QLatin1String(why);
}

QByteArray line(const QStringList &texts)
{
    return csvLine(texts).toUtf8() + "\r\n";
}

QString valueSentence(const Reject &reject)
{
    const QString column = reject.column;
    const QString value = reject.value;
    if (is(reject, reason::BadMoney))
        return Texts::tr("Column '%1': '%2' is not an amount of money. Correct it in the file.")
            .arg(column, value);
    if (is(reject, reason::BadCount))
        return Texts::tr("Column '%1': '%2' is not a whole number. Correct it in the file.")
            .arg(column, value);
    if (is(reject, reason::BadRatio))
        return Texts::tr("Column '%1': '%2' is not a percentage. Correct it in the file.").arg(column, value);
    if (is(reject, reason::BadScore))
        return Texts::tr("Column '%1': '%2' is not a score from 0 to 100. Correct it in the file.")
            .arg(column, value);
    if (is(reject, reason::BadTime))
        return Texts::
            tr("Column '%1': '%2' is not a date or time. Correct it in the file, or describe its form in a "
               "mapping file.")
                .arg(column, value);
    if (is(reject, reason::DateOrderUnknown))
        return Texts::tr(
                   "Column '%1': whether '%2' begins with the day or the month is not known. Say so with "
                   "date_order in a mapping file.")
            .arg(column, value);
    if (is(reject, reason::FutureTime))
        return Texts::tr("Column '%1': '%2' lies in the future. Check the date in the file.")
            .arg(column, value);
    if (is(reject, reason::IdDestroyed))
        return Texts::tr("Column '%1': the number '%2' was destroyed by a spreadsheet and cannot be "
                         "restored. Import the "
                         "original file as it was downloaded.")
            .arg(column, value);
    return Texts::tr("Column '%1': '%2' cannot be read. Correct it in the file.").arg(column, value);
}

QString plainSentence(const Reject &reject)
{
    const QString column = reject.column;
    if (is(reject, reason::BadMoney))
        return Texts::tr("Column '%1' does not hold an amount of money. Correct it in the file.").arg(column);
    if (is(reject, reason::BadTime))
        return Texts::tr("Column '%1' does not hold a date or time. Correct it in the file.").arg(column);
    if (is(reject, reason::FutureTime))
        return Texts::tr("Column '%1' holds a date in the future. Check the date in the file.").arg(column);
    if (is(reject, reason::IdDestroyed))
        return Texts::tr("Column '%1': a number was destroyed by a spreadsheet and cannot be restored. "
                         "Import the original "
                         "file as it was downloaded.")
            .arg(column);
    if (is(reject, reason::BadFormula))
        return Texts::tr(
                   "'%1' cannot be calculated from this row: a cell is no number, or it divides by zero.")
            .arg(column);
    return Texts::tr("Column '%1' cannot be read. Correct it in the file.").arg(column);
}

} // namespace

QString rejectSentence(const Reject &reject)
{
    if (is(reject, reason::MissingRequired))
        return Texts::tr("Column '%1' is empty; without it the row cannot be counted.").arg(reject.column);
    if (is(reject, reason::MissingTime))
        return Texts::tr("Column '%1' is empty: without a date the row belongs to no period.")
            .arg(reject.column);
    return reject.value.isEmpty() || is(reject, reason::BadFormula) ? plainSentence(reject)
                                                                    : valueSentence(reject);
}

Result<void> writeRejectsCsv(const Workspace &workspace, BatchId batch, const QString &path)
{
    const auto rejects = rejectsOf(workspace, batch);
    if (!rejects)
        return rejects.error();
    const auto all = batches(workspace);
    if (!all)
        return all.error();
    const auto found
        = std::find_if(all->begin(), all->end(), [batch](const BatchSummary &b) { return b.id == batch; });
    const QString file = found == all->end() ? QString() : found->file;

    QSaveFile target(path);
    const auto failed = [&] {
        return Error{Texts::tr("The list of rejected rows could not be written to %1. Choose another folder.")
                         .arg(QDir::toNativeSeparators(path)),
                     target.errorString(), ErrorKind::Failure};
    };
    if (!target.open(QIODevice::WriteOnly))
        return failed();
    target.write("\xEF\xBB\xBF");
    target.write(line({Texts::tr("File"), Texts::tr("Sheet"), Texts::tr("Row"), Texts::tr("Column"),
                       Texts::tr("Value"), Texts::tr("Reason"), Texts::tr("What to do")}));
    for (const Reject &reject : *rejects) {
        target.write(line({file, reject.sheet, QString::number(reject.row), reject.column, reject.value,
                           reject.reason, rejectSentence(reject)}));
    }
    if (!target.commit())
        return failed();
    return {};
}

} // namespace shopglass
