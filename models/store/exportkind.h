// The export kinds and their attributes: what a fact of each kind consists of.
//
// Read once from resources/import/kinds.json, so that a new kind or attribute is data. The importer fills
// attributes, the store keeps them, columns load them. Every stored value is a whole number (see
// AttributeType).
//
// Threads: immutable after loading; share freely.

#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace shopglass {

/// What an attribute holds and how the store keeps it. Everything is an integer in the database.
enum class AttributeType {
    Money, ///< fen
    Count, ///< whole number
    Ratio, ///< millionths: 30.0 % is 300000
    Score, ///< thousandths: 4.87 is 4870
    Time, ///< BeijingSeconds
    Date, ///< Day::number()
    Id, ///< a canonical decimal of 1 … 18 or 19 digits below 2^63 as itself, any other text as −(dictionary
        ///< id)
    Text, ///< dictionary id
    Enum, ///< index into the attribute's value list; unknown texts are a dictionary id below zero
    Buyer, ///< keyed hash; never the plain text
};

/// How the cells of an attribute are read where its type alone does not say.
enum class Reading {
    Plain,
    Rounded, ///< a mean: "12.5" is rounded half away from zero to a whole number
    SpreadLow, ///< the lower end of "￥6.8 至 ￥24.99", or the only price
    SpreadHigh, ///< the upper end, or the only price
    WholeDay, ///< a day; an hour of it is refused, because the row would pass for the whole day
    DayWithHour, ///< a day that may carry an hour: "2026-11-14 13"
    ClockHour, ///< the hour 0 … 23, of its own or of the day's cell; blank for a whole day
};

struct EnumValue
{
    QString id; ///< canonical, e.g. "closed"
    QStringList texts; ///< as exports write it, e.g. "交易关闭"
    int rank = 0; ///< for the winner rule; higher wins
};

struct Attribute
{
    QString id; ///< canonical name and column name, e.g. "paid_amount"
    QString nameZh;
    QString nameEn;
    AttributeType type = AttributeType::Text;
    bool required = false; ///< a header without it is not of this kind
    std::vector<EnumValue> values; ///< for Enum; facts keep the index, so new values go to the end
    int winnerOrder = 0; ///< 1 = first rank of the winner rule, 2 = second; 0 = not part of it
    bool planned = false; ///< a moment that may lie ahead of the export: says nothing about its age
    QStringList negativeTexts; ///< for yes/no texts: those that mean no
    QStringList liableTexts; ///< for verdicts: those that find the shop at fault
    QStringList clearedTexts; ///< and those that do not
    bool ownCoverage = false; ///< files with and without it are told apart: coverage of "kind.attribute"
    Reading reading = Reading::Plain;
    QString alsoIn; ///< where it has no column of its own it is read from this attribute's column
    bool closed = false; ///< for Enum: texts that are not in the list are rejected
    bool single = false; ///< a file that gives it two values for one key contradicts itself
    bool namesRow = false; ///< 合计 and the like in it make the row one of totals
    std::optional<std::pair<qint64, qint64>> range; ///< lowest and highest value that can be
    QString notBefore; ///< the time that it cannot lie before
    QString standIn; ///< the name that tells rows apart where the id, part of the key, is blank
};

/// Bit i stands for attribute i of the kind.
using AttributeMask = std::uint64_t;

struct ExportKind
{
    QString id; ///< "orders", "aftersales", "shipments", "scores"
    QString nameZh;
    QString nameEn;
    QString downloadZh; ///< in which back-office menu the file is found
    QString downloadEn;
    QString table; ///< fact table
    QString view; ///< what has a column for every attribute: the table, or of packed kinds a view, see
                  ///< packedrow.h
    QStringList key; ///< attribute ids of the business key, in the order of the primary key
    QStringList primaryTime; ///< attributes that date a row; the first one present counts for coverage
    bool undatedWhereBlank = false; ///< only the first primary time that the header has dates a row
    bool sumsOfDays = false; ///< a day that misses a row is not covered, because its sums would be too low
    QString partOfDay; ///< attribute of which a whole day has every value that the store had before; may be
                       ///< empty
    int snapshotDays = 0; ///< above 0: a list of how things stand, good for so many days from its own on
    std::vector<Attribute> attributes; ///< at most 63

    [[nodiscard]] std::optional<int> indexOf(const QString &attributeId) const;
    /// Whether the values lie in one blob, see packedrow.h.
    [[nodiscard]] bool isPacked() const { return view != table; }
};

/// Bits of the attributes named; unknown names are left out.
AttributeMask maskOf(const ExportKind &kind, const QStringList &attributeIds);

/// The attributes that date a row of a file with these attributes; the first one that it has counts. None of
/// them: the row has no day (yet).
std::vector<int> primaryTimesOf(const ExportKind &kind, AttributeMask header);

/// All kinds. Aborts the start (assertion with the path) when the built-in file is broken: it is ours.
class ExportKinds final
{
public:
    static const ExportKinds &instance();

    [[nodiscard]] const std::vector<ExportKind> &all() const noexcept { return m_kinds; }
    [[nodiscard]] const ExportKind *find(const QString &id) const;
    /// As find(), for kinds that must be there. Requires: `id` is a known kind.
    [[nodiscard]] const ExportKind &kind(const QString &id) const;

private:
    ExportKinds();
    std::vector<ExportKind> m_kinds;
};

} // namespace shopglass
