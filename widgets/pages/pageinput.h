// Everything that a page is given; it computes nothing itself.

#pragma once

#include "models/audit/portfolio.h"
#include "models/indicators/catalogue.h"
#include "models/overview/viewset.h"
#include "models/report/sections.h"
#include "widgets/pages/dataview.h"

#include <memory>

namespace shopglass {

struct PageInput
{
    enum class State {
        Reading, ///< the first figures are on their way
        Empty, ///< nothing was imported yet
        Ready, ///< views are there
    };
    State state = State::Empty;
    std::shared_ptr<const ViewSet> views; ///< set when Ready
    std::shared_ptr<const PortfolioView> portfolio; ///< of the Audit page; none until it is asked for
    DataView data;
    TextContext text;
    std::shared_ptr<const Catalogue> catalogue;
};

} // namespace shopglass
