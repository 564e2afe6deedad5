// Types the cells of a row whose form is the usual one of their attribute, before anybody looks closer.
//
// Nine cells in ten are such cells. What it leaves, RowTyper types through typing.h; what it takes, typing.h
// would have typed the same.

#pragma once

#include "models/import/quicktyping.h"
#include "models/import/sheetplan.h"
#include "models/import/tablesource.h"
#include "models/import/typing.h"
#include "models/store/typedblock.h"

#include <span>

namespace shopglass {

class QuickTyper final
{
public:
    /// Times from `firstFutureSecond` on are left alone. `enums` are by attribute. The plan and they must
    /// outlive the object.
    QuickTyper(const SheetPlan &plan, BeijingSeconds firstFutureSecond, std::span<const EnumTexts> enums);

    /// Fills `target`, which is blank. False when the cell is left to others.
    bool type(std::size_t attribute, std::span<const RawCell> cells, TypedValue &target);

private:
    enum class Form { Any, Money, Count, Id, Percent, Time, Text, Enum };
    struct Column
    {
        Form form = Form::Any;
        std::size_t column = 0;
        bool zeroIsBlank = false;
        const std::vector<std::string> *blankValues = nullptr; ///< null where there are none
        QuickTime time;
    };

    static Form formOf(const Attribute &attribute);
    bool typeNumber(Column &column, std::string_view text, TypedValue &target) const;
    bool typeId(Column &column, std::string_view text, TypedValue &target) const;
    bool typeText(const Column &column, std::string_view text, TypedValue &target) const;
    std::optional<qint64> numberOf(Column &column, std::string_view text) const;

    std::vector<Column> m_columns; ///< by attribute
    std::span<const EnumTexts> m_enums;
    BeijingSeconds m_firstFutureSecond;
};

} // namespace shopglass
