#include "models/import/refusals.h"

#include "models/base/numberformat.h"
#include "models/import/importer.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ImportTexts)
};

QString joined(const QStringList &texts)
{
    return texts.join(Texts::tr(", "));
}

Error refused(const QString &sentence)
{
    return {sentence, {}, ErrorKind::Refused};
}

} // namespace

QString localName(const QString &zh, const QString &en)
{
    //: Not shown: the code of the language of this translation, "zh" or "en". It picks names from our data
    //: files.
    return Texts::tr("en", "code of this language") == QLatin1String("zh") ? zh : en;
}

namespace {

QString unknownDetail()
{
    return QStringLiteral("The headers are not known.");
}

/// Up to three kinds and what they lack.
QString candidateList(const std::vector<KindCandidate> &candidates, std::size_t first)
{
    constexpr std::size_t MostNamed = 3;
    QStringList names;
    for (std::size_t i = first; i < std::min(candidates.size(), MostNamed); ++i) {
        const KindCandidate &candidate = candidates[i];
        const QString name = localName(candidate.kind->nameZh, candidate.kind->nameEn);
        names.append(candidate.missing.isEmpty()
                         ? name
                         : Texts::tr("%1 (missing: %2)").arg(name, joined(candidate.missing)));
    }
    return names.join(Texts::tr("; "));
}

Error fitsSeveral(const QString &file, const SheetMatch &nearest)
{
    QStringList names;
    for (const KindCandidate &candidate : nearest.candidates) {
        if (candidate.missing.isEmpty() && candidate.weight == nearest.candidates.front().weight)
            names.append(localName(candidate.kind->nameZh, candidate.kind->nameEn));
    }
    return refused(
        Texts::tr("%1 fits several kinds of export equally well: %2. Say which one it is, or use a "
                  "mapping file. Nothing was changed.")
            .arg(file, joined(names)));
}

/// What is said of the sheet that comes nearest to an export.
Error nearestSentence(const QString &file, const SheetMatch &nearest)
{
    const QString name = localName(nearest.nearestZh, nearest.nearestEn);
    if (nearest.ambiguous)
        return fitsSeveral(file, nearest);
    if (nearest.noDate)
        return refused(
            Texts::tr(
                "%1 looks like %2 but has no column with a date, so its rows belong to no period. "
                "Export it again with %3, or name a date column in a mapping file. Nothing was changed.")
                .arg(file, name, joined(nearest.missing)));
    if (nearest.known > 0 && nearest.missing.isEmpty())
        return refused(
            Texts::tr("%1 was not recognised: too few of its headers are known to be sure that it is %2. Say "
                      "that it is, or use a mapping file. Nothing was changed.")
                .arg(file, name));
    if (nearest.known > 0)
        return refused(
            Texts::tr("%1 was not recognised. It comes nearest to %2, but these headers are missing: %3. "
                      "Export it again with them, or use a mapping file. Nothing was changed.")
                .arg(file, name, joined(nearest.missing)));
    return refused(
        Texts::tr(
            "%1 was not recognised: none of its headers is known. An order file, for example, needs: %2. "
            "Choose another file, or use a mapping file. Nothing was changed.")
            .arg(file,
                 joined(
                     {QStringLiteral("订单号"), QStringLiteral("实付款"), QStringLiteral("订单创建时间")})));
}

/// The same, with the next nearest kinds.
Error sentenceOf(const QString &file, const SheetMatch &nearest)
{
    Error error = nearestSentence(file, nearest);
    const QString others = candidateList(nearest.candidates, 1);
    if (!others.isEmpty() && !nearest.ambiguous)
        error.sentence = Texts::tr("%1 Other kinds that come near: %2.").arg(error.sentence, others);
    return error;
}

} // namespace

Error notRecognised(const QString &file, const std::vector<SheetMatch> &matches)
{
    const auto nearest
        = std::max_element(matches.begin(), matches.end(),
                           [](const SheetMatch &a, const SheetMatch &b) { return a.known < b.known; });
    const bool empty
        = std::all_of(matches.begin(), matches.end(), [](const SheetMatch &m) { return m.empty; });
    if (nearest == matches.end() || empty)
        return refused(
            Texts::tr("%1 is empty: it has no header and no rows. Nothing was changed.").arg(file));
    Error error = sentenceOf(file, *nearest);
    error.detail = nearest->known == 0 ? noKnownHeaderDetail() : unknownDetail();
    return error;
}

QString noKnownHeaderDetail()
{
    return QStringLiteral("no known header");
}

bool needsMapping(const Error &error)
{
    return error.detail == unknownDetail() || error.detail == noKnownHeaderDetail();
}

Error mappingDoesNotFit(const QString &file, const Mapping &mapping, const std::vector<SheetMatch> &matches)
{
    const auto nearest
        = std::min_element(matches.begin(), matches.end(), [](const SheetMatch &a, const SheetMatch &b) {
              return a.missing.size() < b.missing.size();
          });
    const QStringList missing = nearest == matches.end() ? QStringList() : nearest->missing;
    if (mapping.headerRow > 0)
        return refused(
            Texts::tr(
                "%1 does not fit the mapping '%2': row %3 lacks these headers: %4. Nothing was changed.")
                .arg(file, mapping.name)
                .arg(mapping.headerRow)
                .arg(joined(missing)));
    return refused(
        Texts::tr(
            "%1 does not fit the mapping '%2': no row near the top has all of its headers; missing: %3. "
            "Nothing was changed.")
            .arg(file, mapping.name, joined(missing)));
}

Error noSuchSheet(const QString &file, const QString &sheet, const QStringList &sheets)
{
    return refused(
        Texts::tr("%1 has no sheet '%2', which the mapping asks for. It has: %3. Nothing was changed.")
            .arg(file, sheet, joined(sheets)));
}

Error fileNotReadable(const QString &file, const QString &detail)
{
    return {
        Texts::tr(
            "%1 could not be read to its end. Copy it to this computer and try again. Nothing was changed.")
            .arg(file),
        detail, ErrorKind::Failure};
}

Error noRows(const QString &file)
{
    return refused(Texts::tr("%1 has a header but no rows below it. Nothing was changed.").arg(file));
}

Error nothingReadable(const QString &file, qint64 rows, const Reject &first)
{
    return refused(Texts::tr("None of the %n row(s) of %1 could be read, and nothing was changed. Row %2: %3",
                             nullptr, int(std::min<qint64>(rows, std::numeric_limits<int>::max())))
                       .arg(file)
                       .arg(first.row)
                       .arg(rejectSentence(first)));
}

QString otherPlatform(const QString &platform)
{
    return Texts::
        tr("These are orders of %1. They are counted together with the others of this store; figures that "
           "need what only Kuaishou says leave them out.")
            .arg(platform);
}

QString readByMapping(const QString &name)
{
    return Texts::tr("It was read by your mapping '%1', which is kept for files with these headers.")
        .arg(name);
}

QString sheetNotRead(const QString &sheet)
{
    return Texts::tr("The sheet '%1' was not read: its headers are not those of an export that we know.")
        .arg(sheet);
}

QString headerRepeated(const QString &header, const QString &sheet)
{
    if (sheet.isEmpty())
        return Texts::tr("The header '%1' stands for something that an earlier or better header already "
                         "gives; only one "
                         "of them was read.")
            .arg(header);
    return Texts::
        tr("In the sheet '%2', the header '%1' stands for something that an earlier or better header already "
           "gives; only one of them was read.")
            .arg(header, sheet);
}

QString cellsLeftOut(const UnreadableColumn &column, const QString &sheet)
{
    const int cells = int(std::min<qint64>(column.cells, std::numeric_limits<int>::max()));
    if (sheet.isEmpty())
        return Texts::
            tr("In column '%1', %n cell(s) could not be read and were left without a value; the first is in "
               "row %2.",
               nullptr, cells)
                .arg(column.header)
                .arg(column.firstRow);
    return Texts::tr("In column '%1' of the sheet '%3', %n cell(s) could not be read and were left without a "
                     "value; the "
                     "first is in row %2.",
                     nullptr, cells)
        .arg(column.header)
        .arg(column.firstRow)
        .arg(sheet);
}

Error outOfMemory(const QString &file)
{
    return {Texts::tr("%1 needs more memory than this computer has free. Close other programs, or divide the "
                      "file. Nothing was changed.")
                .arg(file),
            {},
            ErrorKind::Failure};
}

QString attributeAbsent(const Attribute &attribute)
{
    return Texts::tr(
               "The mapping says that this file has no %1: every figure that needs it leaves these rows out.")
        .arg(localName(attribute.nameZh, attribute.nameEn));
}

QString totalsLeftOut(qint64 rows)
{
    return Texts::tr("%n row(s) of totals were left out.", nullptr, int(rows));
}

QString daysBroken(qint64 days)
{
    return Texts::tr(
        "%n day(s) miss rows that were rejected, so they do not count as covered. Correct the rows "
        "and import the file again.",
        nullptr, int(days));
}

QString remarksLeftOut(qint64 rows)
{
    return Texts::tr("%n row(s) with remarks or repeated headers were left out.", nullptr, int(rows));
}

QString duplicateRows(qint64 rows, Grain grain)
{
    const int count = int(rows);
    if (grain == Grain::Line)
        return Texts::tr("%n row(s) have the same order, product, SKU and specification as an earlier row of "
                         "this file; of "
                         "each, only one counts. A mapping with grain 'row' keeps them all.",
                         nullptr, count);
    return Texts::tr(
        "%n row(s) have the same number as an earlier row of this file; of each, only one counts.", nullptr,
        count);
}

QString ordersCountTwice(qint64 orders)
{
    return Texts::tr(
        "%n order(s) now count twice: one file gives them whole and another line by line, or only one of the "
        "files has the numbers of their lines. Undo one of the two imports.",
        nullptr, int(orders));
}

QString scoresContested(const ContestedScores &contested)
{
    const ContestedScore &first = *contested.first;
    const auto points = [](qint64 thousandths) { return QString::number(double(thousandths) / 1000.0); };
    QStringList what{first.score};
    for (const QString &part : {first.subject, first.dimension}) {
        if (!part.isEmpty())
            what.append(part);
    }
    return Texts::tr(
               "%n official value(s) in this file differ from what was imported before, first %1 of %2: "
               "%3 here, %4 in %5; %6 counts. Undo the import that is wrong.",
               nullptr, int(contested.count))
        .arg(what.join(QStringLiteral(" · ")), first.day.iso(), points(first.said), points(first.other),
             first.otherOrigin.file, points(first.counts));
}

QString refundsAbovePaid(const ExcessRefunds &excess)
{
    const ExcessRefund &first = *excess.first;
    const QString text = Texts::tr(
        "The after-sales of %n order(s) give more back than was paid for them. First: order %1, %2 back of "
        "%3 "
        "paid (%4, row %5). At most what was paid counts as a refund. Check these orders in the back office.",
        nullptr, int(excess.orders));
    return text.arg(first.order, fullMoney(Money::fromFen(first.refunded)),
                    fullMoney(Money::fromFen(first.paid)), first.origin.file,
                    QString::number(first.origin.row));
}

QString productsDoNotFit(qint64 known, qint64 products)
{
    return Texts::tr("Only %1 of the %2 products in this file are known in this store. If it is a file of "
                     "another store, undo this import and choose that store.")
        .arg(known)
        .arg(products);
}

QString accountsDoNotFit(qint64 accounts, const QString &one, const QString &known)
{
    return Texts::tr("None or hardly any of the %1 accounts in this file (such as '%2') are known in this "
                     "store (such as '%3'). If it is a file of another store, undo this import and choose "
                     "that store.")
        .arg(accounts)
        .arg(one, known);
}

QString salesDoNotFit(qint64 farDays, qint64 days)
{
    return Texts::tr("On %1 of the %2 days that were compared, this file tells less than half or more than "
                     "twice of the sales that the orders of this store add up to. If it is a file of another "
                     "store, undo this import and choose that store.")
        .arg(farDays)
        .arg(days);
}

QString ordersDoNotFit(qint64 known, qint64 orders)
{
    return Texts::tr("Only %1 of the %2 orders of this file that were looked up are known in this store, "
                     "although its orders of these days were imported. If it is a file of another store, "
                     "undo this import and choose that store.")
        .arg(known)
        .arg(orders);
}

QString otherStoreName(const QString &said, const QStringList &known)
{
    return Texts::tr("This file says that it is of the shop '%1', but earlier files of this store said %2. "
                     "If it is a file of another store, undo this import and choose that store.")
        .arg(said, joined(known));
}

QString severalStores(const QStringList &said)
{
    return Texts::tr("This file has rows of several shops: %1. Figures of this store will mix them; undo "
                     "this import and import a file of each shop into a store of its own.")
        .arg(joined(said));
}

QString otherIdentityKey()
{
    return Texts::tr("Buyers were not identified: this workspace was made with another identity key. Put "
                     "that key back, or "
                     "figures about buyers would count everybody twice.");
}

QString idsEndInZeros(qint64 ids)
{
    return Texts::tr(
        "%n long number(s) end in zeros as if a spreadsheet had rounded them. If this file was saved by a "
        "spreadsheet, undo this import and use the original file.",
        nullptr, int(ids));
}

} // namespace shopglass
