// Below the new products of the Launches page: all that is known of one launch, chosen from a list whose
// first is the newest.

#pragma once

#include "widgets/pages/choicepanel.h"

namespace shopglass {

class LaunchPanel final : public ChoicePanel
{
    Q_OBJECT

public:
    explicit LaunchPanel(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString label() const override;
    [[nodiscard]] QString spokenName() const override;
    [[nodiscard]] std::vector<Choice> choices(const PageInput &input) const override;
    [[nodiscard]] Section sectionOf(const PageInput &input, std::size_t place) const override;
};

} // namespace shopglass
