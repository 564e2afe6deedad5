// What a file that cannot be imported is told, and what an imported one is warned about: whole sentences.

#pragma once

#include "models/import/mapping.h"
#include "models/import/rowtyper.h"
#include "models/import/sheetplan.h"
#include "models/store/contestedscores.h"
#include "models/store/excessrefunds.h"

namespace shopglass {

/// No sheet fits. `matches` holds what came of each sheet.
Error notRecognised(const QString &file, const std::vector<SheetMatch> &matches);
/// The detail of such an Error where not one header is known.
QString noKnownHeaderDetail();
/// No sheet has every header of the mapping.
Error mappingDoesNotFit(const QString &file, const Mapping &mapping, const std::vector<SheetMatch> &matches);
Error noSuchSheet(const QString &file, const QString &sheet, const QStringList &sheets);
/// The disk or the system failed while reading.
Error fileNotReadable(const QString &file, const QString &detail);
/// The header is there but nothing below it.
Error noRows(const QString &file);
/// Every row was rejected.
Error nothingReadable(const QString &file, qint64 rows, const Reject &first);

QString otherPlatform(const QString &platform);
QString readByMapping(const QString &name);
QString sheetNotRead(const QString &sheet);
QString headerRepeated(const QString &header, const QString &sheet);
QString cellsLeftOut(const UnreadableColumn &column, const QString &sheet);
QString valuesNotKnown(const UnknownValues &unknown, const QString &sheet);
/// A file that was imported before under another name.
QString sameAsEarlier(const QString &earlier, qint64 batch);
Error outOfMemory(const QString &file);
QString attributeAbsent(const Attribute &attribute);
QString totalsLeftOut(qint64 rows);
QString remarksLeftOut(qint64 rows);
QString daysBroken(qint64 days);
QString duplicateRows(qint64 rows, Grain grain);
QString ordersCountTwice(qint64 orders);
QString scoresContested(const ContestedScores &contested);
QString refundsAbovePaid(const ExcessRefunds &excess);
QString productsDoNotFit(qint64 known, qint64 products);
QString accountsDoNotFit(qint64 accounts, const QString &one, const QString &known);
QString salesDoNotFit(qint64 farDays, qint64 days);
QString ordersDoNotFit(qint64 known, qint64 orders);
QString otherStoreName(const QString &said, const QStringList &known);
QString severalStores(const QStringList &said);
QString otherIdentityKey();
QString idsEndInZeros(qint64 ids);

/// The kind's or attribute's name in the language of the translations.
QString localName(const QString &zh, const QString &en);

} // namespace shopglass
