// How a row's values lie in one blob, for kinds of which a store has very many facts ("packed" in
// kinds.json).
//
// SQLite spends most of an import on columns, blank ones included; a blob costs what one column costs. The
// bytes: a varint whose bit i says that attribute i of the kind has a value, a varint with the row's
// `silent`, then the values in the order of the kind's attributes, each as a zigzag varint. Moments of one
// row lie close together, so each but the first is told as its distance from the one before. The order of the
// attributes is therefore a promise: new ones go to the end (a test holds the order of packed kinds).
//
// To SQL a packed kind looks as if its table had columns: see showPackedFacts(). Threads: immutable, share
// freely.

#pragma once

#include "models/store/database.h"
#include "models/store/exportkind.h"
#include "models/store/varint.h"

#include <array>
#include <bit>
#include <string_view>

namespace shopglass {

class RowPacking final
{
public:
    static constexpr AttributeMask Everything = ~AttributeMask(0);

    explicit RowPacking(const ExportKind &kind);

    /// Bytes that a row takes at the most: two masks and 63 values of ten bytes each.
    static constexpr std::size_t MostBytes = std::size_t(65) * MostVarintBytes;
    using Buffer = std::array<char, MostBytes>;

    /// Writes the row; valueOf(attribute) gives the value of an attribute that is `present`. The bytes lie in
    /// `buffer`.
    template<typename ValueOf>
    std::string_view pack(Buffer &buffer, AttributeMask present, AttributeMask silent,
                          const ValueOf &valueOf) const
    {
        char *end = writeVarint(buffer.data(), present);
        end = writeVarint(end, silent);
        qint64 moment = 0;
        for (AttributeMask left = present; left != 0; left &= left - 1) {
            const int attribute = std::countr_zero(left);
            const qint64 value = valueOf(attribute);
            const bool isMoment = (m_moments >> attribute) & 1U;
            end = writeVarint(end, zigzag(isMoment ? wrapped(value, moment, Sign::Minus) : value));
            if (isMoment)
                moment = value;
        }
        return {buffer.data(), std::size_t(end - buffer.data())};
    }

    /// Calls take(attribute, value) for each value there is, at least for those that are `wanted`, and gives
    /// `silent`. Damaged bytes give what is left of them.
    template<typename Take>
    AttributeMask unpack(std::string_view bytes, AttributeMask wanted, const Take &take) const
    {
        const AttributeMask present = takeVarint(bytes);
        const AttributeMask silent = takeVarint(bytes);
        qint64 moment = 0;
        for (AttributeMask left = present; (left & wanted) != 0 && !bytes.empty(); left &= left - 1) {
            const int attribute = std::countr_zero(left);
            qint64 value = unzigzag(takeVarint(bytes));
            if ((m_moments >> attribute) & 1U)
                moment = value = wrapped(value, moment, Sign::Plus);
            take(attribute, value);
        }
        return silent;
    }

    /// One place per attribute.
    using Places = std::array<qint64 *, 64>;

    /// As unpack(), for very many rows: puts the value of each attribute at places[attribute][row], where
    /// every attribute must have a place. Leaves the places of values that there are none of as they are.
    void unpackTo(const Places &places, std::size_t row, std::string_view bytes, AttributeMask wanted) const
    {
        const AttributeMask present = takeVarint(bytes);
        takeVarint(bytes); // silent
        qint64 moment = 0;
        for (AttributeMask left = present; (left & wanted) != 0 && !bytes.empty(); left &= left - 1) {
            const auto attribute = std::size_t(std::countr_zero(left));
            qint64 value = unzigzag(takeVarint(bytes));
            if ((m_moments >> attribute) & 1U)
                moment = value = wrapped(value, moment, Sign::Plus);
            places[attribute][row] = value;
        }
    }

private:
    enum class Sign { Plus, Minus };
    /// Sums that wrap around instead of overflowing: damaged bytes may say anything.
    static qint64 wrapped(qint64 a, qint64 b, Sign sign)
    {
        const auto x = static_cast<std::uint64_t>(a);
        const auto y = static_cast<std::uint64_t>(b);
        return static_cast<qint64>(sign == Sign::Plus ? x + y : x - y);
    }

    AttributeMask m_moments = 0;
};

/// Makes the SQL functions known that migrations and views of packed kinds use. False when SQLite refuses.
bool addPackingFunctions(sqlite3 *connection);

/// Gives every packed kind a view of this connection that has the columns its table would have.
Result<void> showPackedFacts(const Database &database);

} // namespace shopglass
