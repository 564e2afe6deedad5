// Below the Live page: the review of one session, chosen from a list whose first is the
// newest.

#pragma once

#include "widgets/pages/choicepanel.h"

namespace shopglass {

class SessionPanel final : public ChoicePanel
{
    Q_OBJECT

public:
    explicit SessionPanel(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString label() const override;
    [[nodiscard]] QString spokenName() const override;
    [[nodiscard]] std::vector<Choice> choices(const PageInput &input) const override;
    [[nodiscard]] Section sectionOf(const PageInput &input, std::size_t place) const override;
};

} // namespace shopglass
