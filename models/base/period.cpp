#include "models/base/period.h"

#include <QDate>

namespace shopglass {

Period Period::lastYear() const
{
    return {Day::fromDate(from.date().addYears(-1)), Day::fromDate(to.date().addYears(-1))};
}

} // namespace shopglass
