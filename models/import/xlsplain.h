// What of an old workbook (BIFF8) does freexl get to see?
//
// freexl takes each record for what it says of itself: a length that lies makes it read or write where it
// must not. It gets a stream in which every record that it knows was checked and all others are blank, which
// ends where the last sheet does, and whose sheets say their true size. Offsets stay as they were.

#pragma once

#include "models/import/xlsrecords.h"

#include <QByteArray>

namespace shopglass {

struct XlsPlain
{
    enum class Fault { None, Damaged, TooLarge };

    Fault fault = Fault::None;
    QByteArray stream;
};

/// Requires: `records` are the stream's and sound. Adds to them the cells whose day no calendar has: freexl
/// counts the days up one by one.
XlsPlain plainXls(const QByteArray &workbookStream, XlsRecords &records);

} // namespace shopglass
