// Rejected rows as sentences and as a file.

#include "models/base/csvfield.h"
#include "models/import/importer.h"
#include "models/import/refusals.h"
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
    return reject.reason.section(u':', 0, 0) == QLatin1String(why);
}

/// What the reason carries behind its colon.
QString detailOf(const Reject &reject)
{
    return reject.reason.section(u':', 1);
}

const Attribute *attributeNamed(const QString &path)
{
    const ExportKind *kind = ExportKinds::instance().find(path.section(u'.', 0, 0));
    const auto index = kind ? kind->indexOf(path.section(u'.', 1)) : std::nullopt;
    return index ? &kind->attributes[std::size_t(*index)] : nullptr;
}

QString knownTexts(const QString &path)
{
    QStringList texts;
    if (const Attribute *attribute = attributeNamed(path)) {
        for (const EnumValue &value : attribute->values)
            texts.append(value.texts.first());
    }
    return texts.join(Texts::tr(", "));
}

/// Sentences of the reasons that look at more than one cell.
QString checkSentence(const Reject &reject)
{
    const QString column = reject.column;
    const QString value = reject.value;
    const QString detail = detailOf(reject);
    if (is(reject, reason::OutOfRange) && detail.endsWith(u'-'))
        return Texts::tr("Column '%1': '%2' is below %3, which cannot be. Correct it in the file.")
            .arg(column, value, detail.chopped(1));
    if (is(reject, reason::OutOfRange))
        return Texts::tr("Column '%1': '%2' is not a number from %3 to %4. Correct it in the file.")
            .arg(column, value, detail.section(u'-', 0, 0), detail.section(u'-', 1));
    if (is(reject, reason::OutOfScale))
        return Texts::tr("Column '%1': '%2' lies outside the scale of this score, which goes from %3 to %4. "
                         "Correct it in the file.")
            .arg(column, value, detail.section(u'-', 0, 0), detail.section(u'-', 1));
    if (is(reject, reason::UnknownValue))
        return Texts::tr("Column '%1': '%2' is none of those that are known: %3. Correct it in the file.")
            .arg(column, value, knownTexts(detail));
    if (is(reject, reason::TooEarly)) {
        const Attribute *earliest = attributeNamed(detail);
        if (earliest && earliest->type == AttributeType::Money)
            return Texts::tr("Column '%1': '%2' is less than '%3' of the same row. Correct it in the file.")
                .arg(column, value, localName(earliest->nameZh, earliest->nameEn));
        return Texts::tr("Column '%1': '%2' lies before '%3' of the same row. Correct it in the file.")
            .arg(column, value, earliest ? localName(earliest->nameZh, earliest->nameEn) : detail);
    }
    if (is(reject, reason::MoreThanWhole)) {
        const Attribute *whole = attributeNamed(detail);
        return Texts::tr(
                   "Column '%1': this is a part of '%2' of the same row and cannot be more (%3). Correct "
                   "it in the file.")
            .arg(column, whole ? localName(whole->nameZh, whole->nameEn) : detail, value);
    }
    if (is(reject, reason::SignUnclear))
        return Texts::tr("Column '%1': the sign of '%2' does not go with the direction of the row, or other "
                         "rows of the file write such amounts with the other sign, so it may have come in or "
                         "gone out. Correct it in the file.")
            .arg(column, value);
    if (detail == QLatin1String("name"))
        return Texts::tr(
                   "Column '%1': an earlier row of the file has the same day and name but says something "
                   "else (%2). If they are two things of one name, give the file a column with their "
                   "numbers, which tell them apart; else keep the right one of the two.")
            .arg(column, value);
    return Texts::tr("Column '%1': this row contradicts an earlier row of the file (%2). Keep the right one "
                     "of the two in the file.")
        .arg(column, value);
}

/// Sentences of the reasons about days and hours.
QString daySentence(const Reject &reject)
{
    const QString column = reject.column;
    const QString value = reject.value;
    if (is(reject, reason::SpansDays))
        return Texts::tr("Column '%1': '%2' spans several days, so the row belongs to none of them. Download "
                         "the figures by day.")
            .arg(column, value);
    if (is(reject, reason::PartOfDay))
        return Texts::tr("Column '%1': '%2' is only a part of a day and would pass for the whole of it. "
                         "Download the figures by day.")
            .arg(column, value);
    return Texts::tr("Column '%1': '%2' gives an hour, but the file begins with whole days. Import days and "
                     "hours as two files.")
        .arg(column, value);
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
    if (is(reject, reason::PercentInMoney))
        return Texts::tr("Column '%1': '%2' is a percentage and not an amount of money. Perhaps the cells of "
                         "this row have moved; correct it in the file.")
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
    if (is(reject, reason::BadMoney) || is(reject, reason::PercentInMoney))
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
    static constexpr const char *Checks[]
        = {reason::OutOfRange,    reason::OutOfScale,  reason::UnknownValue, reason::TooEarly,
           reason::MoreThanWhole, reason::SignUnclear, reason::Contradiction};
    static constexpr const char *Days[] = {reason::SpansDays, reason::PartOfDay, reason::MixedHours};
    const auto oneOf = [&reject](std::span<const char *const> reasons) {
        return std::any_of(reasons.begin(), reasons.end(),
                           [&reject](const char *why) { return is(reject, why); });
    };
    if (!reject.value.isEmpty() && oneOf(Checks))
        return checkSentence(reject);
    if (!reject.value.isEmpty() && oneOf(Days))
        return daySentence(reject);
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
