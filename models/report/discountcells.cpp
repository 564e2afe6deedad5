#include "models/report/discountcells.h"

#include "models/report/cells.h"
#include "models/report/wording.h"

#include <QCoreApplication>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportDiscounts)
};

} // namespace

TableCell discountCell(const Discount &discount, const TextContext &text)
{
    return discount.amount ? moneyCell(*discount.amount, text)
                           : textCell(stateText(ValueState::NotCovered), Meaning::Muted);
}

QString discountNote()
{
    return Texts::tr(
        "Of the orders paid in these days. Against GMV: discounts and GMV of the orders whose files "
        "have the column; how much of all GMV these are stands beside it.");
}

} // namespace shopglass
