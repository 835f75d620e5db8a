"""The style sheet of the program, built from the tokens of one scheme."""

from pathlib import Path
from string import Template

from app.kit.tokens import Tokens, blend

BUTTONS = """
QPushButton { background: $surface; color: $ink; border: 1px solid $edge; border-radius: 6px; padding: 8px 12px;
  font-weight: 600; }
QPushButton:hover { background: $sunken; }
QPushButton:pressed, QPushButton:checked { background: $accent_soft; }
QPushButton:disabled { background: $surface; color: $ink3; border-color: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 7px 11px; }
QPushButton[quiet="true"] { background: transparent; border-color: transparent; }
QPushButton[quiet="true"]:hover { background: $sunken; }
QPushButton[quiet="true"]:pressed, QPushButton[quiet="true"]:checked { background: $accent_soft; }
QPushButton[quiet="true"]:focus { border-color: $accent; }
QPushButton[danger="true"] { color: $red; border-color: $red; }
QPushButton[next="true"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[next="true"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[next="true"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[next="true"]:disabled { background: $surface; color: $ink3; border-color: $line; }
QPushButton[next="true"]:focus { border: 2px solid $ink; }
QToolButton { background: transparent; color: $ink; border: 1px solid transparent; border-radius: 6px; padding: 5px; }
QToolButton:hover { background: $sunken; }
QToolButton:pressed, QToolButton:checked { background: $accent_soft; }
QToolButton:focus { border: 2px solid $accent; padding: 4px; }
QToolButton:disabled { color: $ink3; }
QToolButton::menu-indicator { image: none; }
QCheckBox, QRadioButton { color: $ink; spacing: 8px; border: 2px solid transparent; border-radius: 6px; padding: 2px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $ink3; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 16px; height: 16px; border: 1px solid $edge;
  border-radius: 4px; background: $surface; }
QCheckBox::indicator:hover { background: $sunken; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { image: url("$icons/check.svg"); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate { image: url("$icons/dash.svg"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; }
QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid $edge; border-radius: 9px;
  background: $surface; }
QRadioButton::indicator:hover { background: $sunken; }
QRadioButton::indicator:checked { image: url("$icons/dot.svg"); }
"""

FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox, QKeySequenceEdit {
  background: $surface; color: $ink; border: 1px solid $edge; border-radius: 6px; padding: 0 10px; min-height: 34px;
  selection-background-color: $selection; selection-color: $ink;
  placeholder-text-color: $ink3; }
QPlainTextEdit, QTextEdit { padding: 5px 7px; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QComboBox:on, QKeySequenceEdit:focus {
  border: 2px solid $accent; padding: 0 9px; min-height: 32px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 4px 6px; min-height: 32px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
  color: $ink3; border-color: $line; }
QLineEdit[bare="true"], QAbstractItemView QLineEdit, QComboBox QLineEdit, QAbstractSpinBox QLineEdit,
QKeySequenceEdit QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QLineEdit[bare="true"]:focus, QAbstractItemView QLineEdit:focus { border: none; padding: 0; min-height: 0; }
QAbstractItemView QLineEdit, QAbstractItemView QLineEdit:focus { background: $surface; padding: 0 6px; }
QAbstractSpinBox { max-height: 34px; }
QAbstractSpinBox:focus { max-height: 32px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: 22px; border: none;
  background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 3px 3px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 3px 3px 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $sunken; }
QAbstractSpinBox::up-arrow { image: url("$icons/up.svg"); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url("$icons/down.svg"); width: 10px; height: 10px; }
QComboBox { padding-right: 4px; }
QComboBox::drop-down, QDateTimeEdit::drop-down { subcontrol-origin: padding; subcontrol-position: center right;
  width: 26px; border: none; background: transparent; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url("$icons/down.svg"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $edge; border-radius: 0; padding: 4px;
  outline: none; }
QComboBox QAbstractItemView::item { min-height: 30px; padding: 0 8px; border-radius: 4px; border: none; }
QSlider { min-height: 24px; border: 2px solid transparent; border-radius: 6px; }
QSlider:focus { border-color: $accent; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $edge; border-radius: 2px; }
QSlider::handle:horizontal { width: 16px; margin: -8px 0; background: $surface; border: 2px solid $ink2;
  border-radius: 10px; }
QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
"""

LISTS = """
QAbstractItemView { background: transparent; color: $ink; border: 2px solid transparent; border-radius: 6px;
  outline: none; gridline-color: $line; selection-background-color: $accent_soft; selection-color: $ink; }
QAbstractItemView:focus { border-color: $accent; }
QAbstractItemView::item { border-top: 1px solid $line; padding: 4px 8px; }
QAbstractItemView::item:hover { background: $hover; }
QAbstractItemView::item:selected { background: $accent_soft; color: $ink; }
QTableView::item { padding: 0 8px; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: $ink2; border: none; padding: 6px 8px; font-size: 12px;
  font-weight: 600; text-align: left; }
QTableCornerButton::section { background: transparent; border: none; }
QListView::item, QTreeView::item { min-height: 24px; }
QTreeView::item { border-top: none; }
QTreeView::branch:has-children:closed { image: url("$icons/right.svg"); }
QTreeView::branch:has-children:open { image: url("$icons/down.svg"); }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $edge; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $ink3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
"""

FRAMES = """
QMainWindow::separator, QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { border: none; font-weight: 600; }
QTabBar::tab { background: transparent; color: $ink2; padding: 8px 14px; border: 2px solid transparent;
  border-top-left-radius: 6px; border-top-right-radius: 6px; }
QTabBar::tab:hover { background: $sunken; }
QTabBar::tab:selected { color: $ink; border-bottom: 3px solid $accent; }
QTabBar::tab:focus { border: 2px solid $accent; }
QMenuBar { background: $paper; color: $ink; border-bottom: 1px solid $line; padding: 2px; }
QMenuBar::item { background: transparent; padding: 5px 10px; border-radius: 6px; }
QMenuBar::item:selected { background: $accent_soft; color: $ink; }
QMenu { background: $surface; color: $ink; border: 1px solid $edge; padding: 5px; }
QMenu::item { padding: 7px 28px 7px 10px; border-radius: 4px; border: 2px solid transparent; }
QMenu::item:selected { background: $accent_soft; color: $ink; border-color: $accent; }
QMenu::item:disabled { color: $ink3; }
QMenu::icon { padding-left: 6px; }
QMenu::separator { height: 1px; background: $line; margin: 5px 4px; }
QMenu::indicator { width: 16px; height: 16px; margin-left: 6px; }
QMenu::indicator:checked { image: url("$icons/check.svg"); }
QToolTip { background: $surface; color: $ink; border: 1px solid $edge; padding: 5px 8px; }
QStatusBar { background: $paper; color: $ink2; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QGroupBox { border: none; border-top: 1px solid $line; margin-top: 18px; padding-top: 10px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding-right: 8px; }
QCalendarWidget QWidget { background: $surface; color: $ink; alternate-background-color: $paper; }
QCalendarWidget QToolButton { font-weight: 600; padding: 5px 8px; }
QCalendarWidget QAbstractItemView { border: none; border-radius: 0; }
QCalendarWidget QAbstractItemView::item { border: none; padding: 0; }
QCalendarWidget QAbstractItemView::item:selected { background: $accent_soft; border: 2px solid $accent; }
QCalendarWidget #qt_calendar_prevmonth { qproperty-icon: url("$icons/left.svg"); }
QCalendarWidget #qt_calendar_nextmonth { qproperty-icon: url("$icons/right.svg"); }
QCalendarWidget QSpinBox { min-height: 24px; }
QWidget[ground="sunken"] { background: $sunken; }
QWidget[ground="surface"] { background: $surface; }
QLabel { background: transparent; }
QLabel[tone="ink2"] { color: $ink2; }
QLabel[tone="ink3"] { color: $ink3; }
QLabel[tone="late"] { color: $amber_text; }
QLabel[tone="over"] { color: $red; }
"""

TEMPLATE = Template(BUTTONS + LISTS + FIELDS + FRAMES)


def selection(tokens: Tokens) -> str:
    """The ground of selected text: the accent thinned, so that only the next action is filled with it."""
    return blend(tokens.surface, tokens.accent, 0.3)


def sheet(tokens: Tokens, icons: Path) -> str:
    """The sheet of one scheme; `icons` holds the arrows and ticks drawn in that scheme's colours."""
    return TEMPLATE.substitute(
        tokens.plain(),
        icons=icons.as_posix(),
        selection=selection(tokens),
        hover=blend(tokens.paper, tokens.sunken, 0.6),
        accent_hover=blend(tokens.accent, tokens.ink, 0.12),
        accent_pressed=blend(tokens.accent, tokens.ink, 0.24),
    )
